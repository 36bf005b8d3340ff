import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says in a class itself what Java would put together at every start: how the parts of a record are compared and
 * hashed (java.lang.runtime.ObjectMethods), and which case of a switch over types applies (SwitchBootstraps). The cache
 * of a start keeps lambdas put together, but neither of these. What they answer stays the same. Arguments: the folder
 * of the classes, the folder that the changed ones are left in.
 */
void main(String... arguments) throws IOException {
    var from = Path.of(arguments[0]);
    var into = Path.of(arguments[1]);
    var classes = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
            ClassHierarchyResolver.ofResourceParsing((ClassDesc type) -> in(from, type))
                    .orElse(ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader()))));
    forget(into);
    try (var files = Files.walk(from)) {
        for (var file : files.filter(name -> name.toString().endsWith(".class")).sorted().toList()) {
            var before = classes.parse(file);
            if (before.methods().stream().anyMatch(method -> isLinked(method))) {
                var place = into.resolve(from.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.write(place, linked(classes, before));
            }
        }
    }
}

/** What an earlier build left of a class stands for no class of this one. */
static void forget(Path into) throws IOException {
    if (Files.exists(into)) {
        try (var files = Files.walk(into)) {
            for (var file : files.filter(name -> name.toString().endsWith(".class")).toList()) {
                Files.delete(file);
            }
        }
    }
}

static InputStream in(Path folder, ClassDesc type) {
    var file = folder.resolve(type.packageName().replace('.', '/')).resolve(type.displayName() + ".class");
    try {
        return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException broken) {
        throw new UncheckedIOException(broken);
    }
}

/** The same class; each place that would be put together calls a method, one for all places that are alike. */
static byte[] linked(ClassFile classes, ClassModel before) {
    var owner = before.thisClass().asSymbol();
    boolean isInterface = before.flags().has(AccessFlag.INTERFACE);
    Map<DynamicCallSiteDesc, String> names = new LinkedHashMap<>();
    var calls = ClassTransform.transformingMethodBodies(method -> isLinked(method), (code, element) -> {
        var site = site(element);
        site.ifPresentOrElse(there -> code.invokestatic(owner,
                names.computeIfAbsent(there, _ -> "linked$" + names.size()), there.invocationType(), isInterface),
                () -> code.with(element));
    });
    var after = classes.transformClass(before, calls.andThen(ClassTransform.endHandler(builder ->
            names.forEach((site, name) -> builder.withMethodBody(name, site.invocationType(),
                    ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                    body(site).orElseThrow())))));
    for (var wrong : classes.verify(after)) {
        throw wrong;
    }
    return after;
}

static boolean isLinked(MethodModel method) {
    return method.code().stream().flatMap(code -> code.elementStream()).anyMatch(element -> site(element).isPresent());
}

/** What would be put together here, where it is something that can be said. */
static Optional<DynamicCallSiteDesc> site(CodeElement element) {
    return element instanceof InvokeDynamicInstruction dynamic ? Optional.of(DynamicCallSiteDesc.of(
            dynamic.bootstrapMethod(), dynamic.name().stringValue(), dynamic.typeSymbol(),
            dynamic.bootstrapArgs().toArray(ConstantDesc[]::new)))
            .filter(site -> body(site).isPresent()) : Optional.empty();
}

static Optional<Consumer<CodeBuilder>> body(DynamicCallSiteDesc site) {
    var maker = (DirectMethodHandleDesc) site.bootstrapMethod();
    return Optional.ofNullable(switch (maker.owner().displayName() + "." + maker.methodName() + " "
            + site.invocationName()) {
        case "ObjectMethods.bootstrap equals" -> code -> equal(code, record(site), parts(site));
        case "ObjectMethods.bootstrap hashCode" -> code -> hash(code, record(site), parts(site));
        case "SwitchBootstraps.typeSwitch typeSwitch" -> Stream.of(site.bootstrapArgs())
                .allMatch(label -> label instanceof ClassDesc type && !type.isPrimitive())
                ? code -> choose(code, Stream.of(site.bootstrapArgs()).map(ClassDesc.class::cast).toList()) : null;
        default -> null;
    });
}

static ClassDesc record(DynamicCallSiteDesc site) {
    return (ClassDesc) site.bootstrapArgs()[0];
}

/** The fields of the record, each as its getter: after the record’s class and the names come only these. */
static List<DirectMethodHandleDesc> parts(DynamicCallSiteDesc site) {
    return Stream.of(site.bootstrapArgs()).skip(2).map(DirectMethodHandleDesc.class::cast).toList();
}

static ClassDesc type(DirectMethodHandleDesc part) {
    return part.invocationType().returnType();
}

/** The record itself, or a record of its class of which each part is equal. */
static void equal(CodeBuilder code, ClassDesc record, List<DirectMethodHandleDesc> parts) {
    var different = code.newLabel();
    var same = code.newLabel();
    code.aload(0).aload(1).if_acmpeq(same).aload(1).instanceOf(record).ifeq(different)
            .aload(1).checkcast(record).astore(2);
    for (var part : parts) {
        var type = type(part);
        code.aload(0).getfield(record, part.methodName(), type).aload(2).getfield(record, part.methodName(), type);
        switch (TypeKind.from(type)) {
            case LONG -> code.lcmp().ifne(different);
            case FLOAT, DOUBLE -> code.invokestatic(boxed(type), "compare",
                    MethodTypeDesc.of(ConstantDescs.CD_int, type, type)).ifne(different);
            case REFERENCE -> code.invokestatic(Objects.class.describeConstable().orElseThrow(), "equals",
                    MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object))
                    .ifeq(different);
            default -> code.if_icmpne(different);
        }
    }
    code.labelBinding(same).iconst_1().ireturn().labelBinding(different).iconst_0().ireturn();
}

/** 31 times what the parts before gave, and the hash of this one; 0 before the first. */
static void hash(CodeBuilder code, ClassDesc record, List<DirectMethodHandleDesc> parts) {
    code.iconst_0();
    for (var part : parts) {
        var type = type(part);
        code.bipush(31).imul().aload(0).getfield(record, part.methodName(), type);
        if (type.isPrimitive()) {
            code.invokestatic(boxed(type), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type));
        } else {
            code.invokestatic(Objects.class.describeConstable().orElseThrow(), "hashCode",
                    MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object));
        }
        code.iadd();
    }
    code.ireturn();
}

/** The first type from this one on that it is of, or how many there are; -1 where there is nothing. */
static void choose(CodeBuilder code, List<ClassDesc> types) {
    var there = code.newLabel();
    code.aload(0).ifnonnull(there).iconst_m1().ireturn().labelBinding(there);
    IntStream.range(0, types.size()).forEach(i -> {
        var next = code.newLabel();
        code.iload(1).loadConstant(i).if_icmpgt(next).aload(0).instanceOf(types.get(i)).ifeq(next)
                .loadConstant(i).ireturn().labelBinding(next);
    });
    code.loadConstant(types.size()).ireturn();
}

static ClassDesc boxed(ClassDesc primitive) {
    return switch (TypeKind.from(primitive)) {
        case BOOLEAN -> ConstantDescs.CD_Boolean;
        case BYTE -> ConstantDescs.CD_Byte;
        case CHAR -> ConstantDescs.CD_Character;
        case SHORT -> ConstantDescs.CD_Short;
        case INT -> ConstantDescs.CD_Integer;
        case LONG -> ConstantDescs.CD_Long;
        case FLOAT -> ConstantDescs.CD_Float;
        case DOUBLE -> ConstantDescs.CD_Double;
        case REFERENCE, VOID -> throw new IllegalArgumentException(primitive.displayName());
    };
}
