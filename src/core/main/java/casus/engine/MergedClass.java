package casus.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * One class made of many that implement the same interfaces. It has an instance for each of them, with a number, by which every
 * method of the interfaces jumps to what the method of that class did.
 */
final class MergedClass {

    /** The static field with the instances, by number. */
    static final String ALL = "ALL";

    private static final String NUMBER = "number";

    private final String owner;
    private final List<String> interfaces;
    private final List<MethodNode> moved = new ArrayList<>();

    /** For each method, by name and types, the numbers of the instances that have it. */
    private final Map<String, Set<Integer>> having = new HashMap<>();

    private int size;

    /**
     * @param owner its name with slashes, as in class files
     * @param interfaces likewise
     */
    MergedClass(String owner, List<String> interfaces) {
        this.owner = owner;
        this.interfaces = interfaces;
    }

    String name() {
        return owner;
    }

    /** {@return true if a class can become a part: the code of its methods names it only to call them} */
    static boolean admits(ClassNode node) {
        for (MethodNode method : methods(node)) {
            for (AbstractInsnNode each : method.instructions) {
                boolean joinsTexts = each instanceof InvokeDynamicInsnNode linked
                        && linked.bsm.getOwner().equals("java/lang/invoke/StringConcatFactory");
                if ((each instanceof InvokeDynamicInsnNode && !joinsTexts)
                        || (each instanceof FieldInsnNode field && field.owner.equals(node.name))
                        || (each instanceof TypeInsnNode type && type.desc.equals(node.name))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<MethodNode> methods(ClassNode node) {
        return node.methods.stream()
                .filter(method -> (method.access & Opcodes.ACC_STATIC) == 0 && !method.name.equals("<init>"))
                .toList();
    }

    /** {@return the number of the instance that does what the one of this class did} */
    int add(ClassNode part) {
        for (MethodNode method : methods(part)) {
            having.computeIfAbsent(method.name + method.desc, any -> new TreeSet<>())
                    .add(size);
            moved.add(moved(method, part.name));
        }
        return size++;
    }

    private MethodNode moved(MethodNode method, String from) {
        method.name = named(method.name, size);
        method.access = Opcodes.ACC_FINAL;
        method.signature = null;
        for (AbstractInsnNode each : method.instructions) {
            if (each instanceof MethodInsnNode call && call.owner.equals(from)) {
                call.owner = owner;
                call.name = named(call.name, size);
            } else if (each instanceof FrameNode frame) {
                rename(frame.local, from);
                rename(frame.stack, from);
            }
        }
        return method;
    }

    private void rename(@Nullable List<Object> types, String from) {
        if (types != null) {
            types.replaceAll(type -> from.equals(type) ? owner : type);
        }
    }

    private static String named(String method, int number) {
        return method + "_" + number;
    }

    /** {@return the class file} */
    byte[] bytes() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
                owner,
                null,
                "java/lang/Object",
                interfaces.toArray(String[]::new));
        writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ALL, "[L" + owner + ";", null, null);
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, NUMBER, "I", null, null);
        constructor(writer);
        instances(writer);
        jumps().values().forEach(method -> jump(writer, method));
        moved.forEach(method -> method.accept(writer));
        return writer.toByteArray();
    }

    private void constructor(ClassWriter writer) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", "(I)V", null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitFieldInsn(Opcodes.PUTFIELD, owner, NUMBER, "I");
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
    }

    private void instances(ClassWriter writer) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        code.visitIntInsn(Opcodes.SIPUSH, size);
        code.visitTypeInsn(Opcodes.ANEWARRAY, owner);
        for (int number = 0; number < size; number++) {
            code.visitInsn(Opcodes.DUP);
            code.visitIntInsn(Opcodes.SIPUSH, number);
            code.visitTypeInsn(Opcodes.NEW, owner);
            code.visitInsn(Opcodes.DUP);
            code.visitIntInsn(Opcodes.SIPUSH, number);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, owner, "<init>", "(I)V", false);
            code.visitInsn(Opcodes.AASTORE);
        }
        code.visitFieldInsn(Opcodes.PUTSTATIC, owner, ALL, "[L" + owner + ";");
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
    }

    /** {@return the methods of the interfaces that a part has, by name and types} */
    private Map<String, Method> jumps() {
        Map<String, Method> jumps = new TreeMap<>();
        for (String each : interfaces) {
            try {
                for (Method method : Class.forName(each.replace('/', '.')).getMethods()) {
                    String key = method.getName() + Type.getMethodDescriptor(method);
                    if (!Modifier.isStatic(method.getModifiers()) && having.containsKey(key)) {
                        jumps.put(key, method);
                    }
                }
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("compiled rules need a class of the engine that is not there", e);
            }
        }
        return jumps;
    }

    private void jump(ClassWriter writer, Method method) {
        String types = Type.getMethodDescriptor(method);
        Set<Integer> all = having.getOrDefault(method.getName() + types, Set.of());
        if (all.size() < size) {
            throw new IllegalStateException("some instances of " + owner + " lack " + method);
        }
        MethodVisitor code = writer.visitMethod(
                Opcodes.ACC_PUBLIC, method.getName(), types, null, new String[] {"java/lang/Exception"});
        code.visitCode();
        Label[] labels = new Label[size];
        for (int number = 0; number < size; number++) {
            labels[number] = new Label();
        }
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, owner, NUMBER, "I");
        code.visitTableSwitchInsn(0, size - 1, labels[0], labels);
        for (int number = 0; number < size; number++) {
            code.visitLabel(labels[number]);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            int at = 1;
            for (Type argument : Type.getArgumentTypes(method)) {
                code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), at);
                at += argument.getSize();
            }
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, owner, named(method.getName(), number), types, false);
            code.visitInsn(Type.getReturnType(method).getOpcode(Opcodes.IRETURN));
        }
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
