import { fileURLToPath } from "node:url";
import ts from "typescript";

const ANSWERS = fileURLToPath(new URL("./answers.ts", import.meta.url));

/**
 * Holds values against the SDK's types, which Stripe generates from its OpenAPI specification: every field that must be
 * there, none that is not known, each of its kind and among the values that its enumeration allows.
 */
export function publishedTypes() {
  const program = ts.createProgram([ANSWERS], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(ANSWERS);
  const answers = source?.statements.find(ts.isInterfaceDeclaration);
  if (!answers) throw new Error("No types were found.");
  const byName = new Map(
    checker
      .getTypeAtLocation(answers)
      .getProperties()
      .map((property) => [property.name, typeOf(property)]),
  );

  function typeOf(property: ts.Symbol): ts.Type {
    return checker.getTypeOfSymbol(property);
  }

  function problems(value: unknown, type: ts.Type, path: string): string[] {
    if (type.isUnion()) {
      const each = type.types.map((member) => problems(value, member, path));
      const best = each.reduce((a, b) => (b.length < a.length ? b : a));
      return best.length === 0 || isObject(value)
        ? best
        : [`${path}: ${JSON.stringify(value)} fits not ${name(type)}`];
    }
    const wrong = [`${path}: ${JSON.stringify(value)?.slice(0, 80)} is no ${name(type)}`];
    if (type.isLiteral()) return value === type.value ? [] : wrong;
    if (type.flags & ts.TypeFlags.BooleanLiteral) return String(value) === name(type) ? [] : wrong;
    if (type.flags & ts.TypeFlags.Null) return value === null ? [] : wrong;
    if (type.flags & ts.TypeFlags.String) return typeof value === "string" ? [] : wrong;
    if (type.flags & ts.TypeFlags.Number) return Number.isInteger(value) ? [] : wrong;
    if (!(type.flags & ts.TypeFlags.Object) || !isObject(value)) return wrong;
    return checker.isArrayType(type) ? inList(value, type, path) : inObject(value, type, path);
  }

  function inList(value: object, type: ts.Type, path: string): string[] {
    const [member] = checker.getTypeArguments(type as ts.TypeReference);
    if (!Array.isArray(value) || !member) return [`${path} is no list`];
    return value.flatMap((each, index) => problems(each, member, `${path}[${index}]`));
  }

  function inObject(value: object, type: ts.Type, path: string): string[] {
    const properties = type.getProperties();
    const anything = properties.length === 0 || type.getStringIndexType() !== undefined;
    const known = new Set(properties.map((property) => property.name));
    const unknown = anything ? [] : Object.keys(value).filter((key) => !known.has(key));
    return [
      ...unknown.map((key) => `${path}.${key} is not known to Stripe`),
      ...properties.flatMap((property) => {
        const inner = (value as Record<string, unknown>)[property.name];
        const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
        if (inner === undefined) return optional ? [] : [`${path}.${property.name} is missing`];
        return problems(inner, typeOf(property), `${path}.${property.name}`);
      }),
    ];
  }

  const name = (type: ts.Type) => checker.typeToString(type);
  const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

  /** @returns What is wrong with an object, by the type that its `object` names. */
  return (value: { object: string; [name: string]: unknown }): string[] => {
    const type = byName.get(value.object);
    return type ? problems(value, type, value.object) : [`No type is known of ${value.object}`];
  };
}
