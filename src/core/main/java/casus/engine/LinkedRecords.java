package casus.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/**
 * Writes out the {@code equals} and {@code hashCode} of records, which the compiler leaves to be linked when they first run.
 * That takes a start longer than all comparisons it makes. Both return what they would have returned.
 */
final class LinkedRecords {

    private static final String OBJECTS = "java/util/Objects";

    private final ClassNode node = new ClassNode();

    private LinkedRecords() {}

    /** Rewrites a class file in place, if it is that of a record. */
    static void write(Path file) throws IOException {
        LinkedRecords records = new LinkedRecords();
        ClassReader reader = new ClassReader(Files.readAllBytes(file));
        reader.accept(records.node, 0);
        if (!"java/lang/Record".equals(records.node.superName) || records.node.recordComponents == null) {
            return;
        }
        boolean changed = false;
        for (MethodNode method : List.copyOf(records.node.methods)) {
            changed |= records.rewritten(method);
        }
        if (changed) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            records.node.accept(writer);
            Files.write(file, writer.toByteArray());
        }
    }

    private boolean rewritten(MethodNode method) {
        boolean equality = (method.name + method.desc).equals("equals(Ljava/lang/Object;)Z");
        boolean hash = (method.name + method.desc).equals("hashCode()I");
        if ((!equality && !hash)
                || !linkedLater(method)
                || !node.recordComponents.stream().allMatch(LinkedRecords::plain)) {
            return false;
        }
        MethodNode written = new MethodNode(method.access, method.name, method.desc, null, null);
        written.visitCode();
        if (equality) {
            equality(written);
        } else {
            hash(written);
        }
        written.visitMaxs(0, 0);
        node.methods.set(node.methods.indexOf(method), written);
        return true;
    }

    private static boolean linkedLater(MethodNode method) {
        for (AbstractInsnNode each : method.instructions) {
            if (each instanceof InvokeDynamicInsnNode linked
                    && linked.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                return true;
            }
        }
        return false;
    }

    /** {@return true if a component is an object, a whole number or a truth value; there are no others so far} */
    private static boolean plain(RecordComponentNode component) {
        return component.descriptor.matches("[IZ]|[L\\[].*");
    }

    private static boolean object(RecordComponentNode component) {
        return component.descriptor.length() > 1;
    }

    private void component(MethodNode code, RecordComponentNode component) {
        code.visitFieldInsn(Opcodes.GETFIELD, node.name, component.name, component.descriptor);
    }

    private void equality(MethodNode code) {
        Label same = new Label();
        Label different = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitJumpInsn(Opcodes.IF_ACMPEQ, same);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, node.name);
        code.visitJumpInsn(Opcodes.IFEQ, different);
        for (RecordComponentNode component : node.recordComponents) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            component(code, component);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.CHECKCAST, node.name);
            component(code, component);
            if (object(component)) {
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC, OBJECTS, "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
                code.visitJumpInsn(Opcodes.IFEQ, different);
            } else {
                code.visitJumpInsn(Opcodes.IF_ICMPNE, different);
            }
        }
        code.visitLabel(same);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(different);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitInsn(Opcodes.IRETURN);
    }

    private void hash(MethodNode code) {
        code.visitInsn(Opcodes.ICONST_0);
        for (RecordComponentNode component : node.recordComponents) {
            code.visitIntInsn(Opcodes.BIPUSH, 31);
            code.visitInsn(Opcodes.IMUL);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            component(code, component);
            if (object(component)) {
                code.visitMethodInsn(Opcodes.INVOKESTATIC, OBJECTS, "hashCode", "(Ljava/lang/Object;)I", false);
            } else if (component.descriptor.equals("Z")) {
                code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Boolean", "hashCode", "(Z)I", false);
            }
            code.visitInsn(Opcodes.IADD);
        }
        code.visitInsn(Opcodes.IRETURN);
    }
}
