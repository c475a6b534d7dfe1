
"use strict";
(() => {
  const items = () =>
    [...document.querySelectorAll(".tree summary, .tree .leaf")].filter((item) => item.checkVisibility({ contentVisibilityAuto: true }));
  const branch = (item) => (item.tagName === "SUMMARY" ? item.parentElement : null);
  const parent = (item) => {
    const around = (branch(item) || item).parentElement.closest(".tree details");
    return around && around.querySelector("summary");
  };
  const go = (item) => {
    if (item) item.focus();
  };
  const reveal = (target) => {
    for (let around = target; around; around = around.parentElement) {
      if (around.tagName === "DETAILS") around.open = true;
    }
    target.scrollIntoView({ block: "center" });
    const item = target.matches(".leaf, summary") ? target : target.querySelector(".leaf, summary")
      || (target.matches(".anchor") && target.nextElementSibling && target.nextElementSibling.querySelector("summary"));
    if (item) item.focus({ preventScroll: true });
  };

  document.addEventListener("keydown", (event) => {
    const item = event.target;
    if (event.altKey || event.ctrlKey || event.metaKey || !item.matches(".tree summary, .tree .leaf")) return;
    const all = items();
    const at = all.indexOf(item);
    const details = branch(item);
    switch (event.key) {
      case "ArrowDown": go(all[at + 1]); break;
      case "ArrowUp": go(all[at - 1]); break;
      case "Home": go(all[0]); break;
      case "End": go(all[all.length - 1]); break;
      case "ArrowRight":
        if (details && !details.open) details.open = true;
        else if (details) go(all[at + 1]);
        break;
      case "ArrowLeft":
        if (details && details.open) details.open = false;
        else go(parent(item));
        break;
      case "Enter": {
        const link = details ? null : item.querySelector("a");
        if (!link) return;
        link.click();
        break;
      }
      default: return;
    }
    event.preventDefault();
  });

  for (const button of document.querySelectorAll("[data-all]")) {
    button.addEventListener("click", () => {
      for (const details of document.querySelectorAll(".tree details")) details.open = button.dataset.all === "open";
    });
  }
  document.querySelector(".tools").hidden = false;

  const follow = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) reveal(target);
  };
  addEventListener("hashchange", follow);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link && link.hash === location.hash) follow(); // asked again: no change, but the place may have been left
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
