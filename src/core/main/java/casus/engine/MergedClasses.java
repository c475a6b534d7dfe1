package casus.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Compiled rules in fewer classes. The engine's compiler makes a class with a single instance of every condition, field and
 * action, thousands in all, and loading each takes longer than running it. Here those of one file that implement the same
 * interface become one class, whose instances are told apart by a number. What each does, and which are equal, stays the same.
 */
final class MergedClasses {

    /** The field of the engine's compiler that holds the single instance of a class. */
    private static final String INSTANCE = "INSTANCE";

    private static final String HASHED = "org/drools/model/functions/HashedExpression";
    private static final String DESCRIBED = "org/drools/model/DomainClassMetadata";

    /** One of the merged instances. */
    private record Place(MergedClass merged, int number) {}

    private final Map<String, Place> places = new HashMap<>();

    private MergedClasses() {}

    /** {@return the same rules in fewer classes} */
    static RuleCompiler.Compiled of(RuleCompiler.Compiled compiled) {
        MergedClasses all = new MergedClasses();
        Map<String, ClassNode> nodes = new TreeMap<>();
        compiled.classes().forEach((name, bytes) -> {
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG);
            nodes.put(name, node);
        });
        Map<String, MergedClass> merged = new TreeMap<>();
        for (ClassNode node : nodes.values()) {
            String shared = mergeable(node);
            if (shared != null) {
                MergedClass to = merged.computeIfAbsent(
                        shared,
                        name -> new MergedClass(
                                compiled.model().replace('.', '/') + "_" + name.substring(name.lastIndexOf('/') + 1),
                                node.interfaces));
                all.places.put(node.name, new Place(to, to.add(node)));
            }
        }
        Map<String, byte[]> classes = new TreeMap<>();
        nodes.forEach((name, node) -> {
            if (!all.places.containsKey(node.name)) {
                all.redirect(node);
                classes.put(name, bytes(node));
            }
        });
        merged.values().forEach(each -> classes.put(each.name().replace('/', '.'), each.bytes()));
        return new RuleCompiler.Compiled(compiled.model(), classes);
    }

    private static byte[] bytes(ClassNode node) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        node.accept(writer);
        return writer.toByteArray();
    }

    /** {@return the interface of a class that has nothing but one instance and the methods of that interface; else null} */
    private static @Nullable String mergeable(ClassNode node) {
        boolean lambda = node.superName.equals("java/lang/Enum")
                && node.interfaces.size() == 2
                && node.interfaces.get(1).equals(HASHED);
        boolean description = node.superName.equals("java/lang/Object") && node.interfaces.equals(List.of(DESCRIBED));
        return (lambda || description) && MergedClass.admits(node) ? node.interfaces.get(0) : null;
    }

    /** Makes a class use merged instances instead of those it names or makes. */
    private void redirect(ClassNode node) {
        if (node.nestMembers != null) {
            node.nestMembers.removeIf(places::containsKey);
        }
        node.innerClasses.removeIf(inner -> places.containsKey(inner.name));
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode each : method.instructions.toArray()) {
                if (each instanceof FieldInsnNode field
                        && field.name.equals(INSTANCE)
                        && places.containsKey(field.owner)) {
                    method.instructions.insert(each, instance(field.owner));
                    method.instructions.remove(each);
                } else if (each instanceof TypeInsnNode made
                        && made.getOpcode() == Opcodes.NEW
                        && places.containsKey(made.desc)) {
                    AbstractInsnNode twice = each.getNext();
                    AbstractInsnNode begun = twice.getNext();
                    if (twice.getOpcode() != Opcodes.DUP
                            || !(begun instanceof MethodInsnNode call && call.owner.equals(made.desc))) {
                        throw new IllegalStateException("the engine makes " + made.desc + " in another way");
                    }
                    method.instructions.insert(begun, instance(made.desc));
                    List.of(each, twice, begun).forEach(method.instructions::remove);
                }
            }
        }
    }

    private InsnList instance(String owner) {
        Place place = Objects.requireNonNull(places.get(owner));
        InsnList instance = new InsnList();
        instance.add(new FieldInsnNode(
                Opcodes.GETSTATIC,
                place.merged().name(),
                MergedClass.ALL,
                "[L" + place.merged().name() + ";"));
        instance.add(new IntInsnNode(Opcodes.SIPUSH, place.number()));
        instance.add(new InsnNode(Opcodes.AALOAD));
        return instance;
    }
}
