
"use strict";
(() => {
  const entries = [...document.querySelectorAll(".entry")];
  const words = new Map(entries.map((entry) => [entry, entry.textContent.toLowerCase()]));
  const field = document.getElementById("find");
  const count = document.querySelector(".find output");

  const find = () => {
    const wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const entry of entries) {
      const fits = wanted.every((word) => words.get(entry).includes(word));
      entry.hidden = !fits;
      if (fits) found++;
    }
    for (const section of document.querySelectorAll("main section")) {
      section.hidden = ![...section.querySelectorAll(".entry")].some((entry) => !entry.hidden);
    }
    count.textContent = wanted.length ? `${found} of ${entries.length}` : "";
  };
  field.addEventListener("input", find);
  document.querySelector(".find").hidden = false;

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "/" && event.target !== field) {
      field.focus();
      event.preventDefault();
    } else if (event.key === "Escape" && event.target === field) {
      field.value = "";
      find();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && event.target.matches(".entry > summary")) {
      const shown = entries.filter((entry) => entry.checkVisibility());
      const next = shown[shown.indexOf(event.target.parentElement) + (event.key === "ArrowDown" ? 1 : -1)];
      if (next) next.querySelector("summary").focus();
      event.preventDefault();
    }
  });

  const follow = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (!target.checkVisibility()) {
      field.value = "";
      find();
    }
    if (target.matches(".entry")) {
      target.open = true;
      target.querySelector("summary").focus({ preventScroll: true });
    }
    target.scrollIntoView();
  };
  addEventListener("hashchange", follow);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link && link.hash === location.hash) follow();
  });
  follow();

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    for (const details of closed) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of closed) details.open = false;
  });
})();
