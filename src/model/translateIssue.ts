import type * as SchemaAST from "effect/SchemaAST";
import * as AST from "effect/SchemaAST";
import type { Issue } from "effect/SchemaIssue";
import { describe } from "./describe.ts";
import type { Mistake } from "./Mistake.ts";
import { holdsNames, nameMark } from "./nameMark.ts";
import { nearestNames } from "./nearestNames.ts";
import { type Path, type PlacedTree, treeAt } from "./PlacedTree.ts";
import type { Problem } from "./Problem.ts";
import type { CheckProblem } from "./Quantity.ts";

/** How much of a key or choice may be mistyped for us to guess what was meant. */
const MISTYPED_SHARE = 0.4;

/**
 * What the Schema has found, in our own codes and values: one mistake per path, the first that says why.
 *
 * Cost        O(issues) up to the limit of mistakes; names near a mistyped one are sought among those
 *             allowed there
 * Failure     never
 */
export function translateIssue(issue: Issue, root: PlacedTree, limit: number): readonly Mistake[] {
  const byPath = new Map<string, Mistake>();
  for (const mistake of mistakes(issue, [], root)) {
    const key = mistake.path.join("\0");
    if (!byPath.has(key)) byPath.set(key, mistake);
    if (byPath.size === limit) break;
  }
  return [...byPath.values()];
}

function* mistakes(issue: Issue, path: Path, root: PlacedTree): Generator<Mistake> {
  switch (issue._tag) {
    case "Pointer":
      yield* mistakes(issue.issue, [...path, ...issue.path.map((step) => unmarked(step, path))], root);
      break;
    case "Composite":
      for (const inner of issue.issues) yield* mistakes(inner, path, root);
      break;
    case "Encoding":
      yield* mistakes(issue.issue, path, root);
      break;
    case "Filter":
      yield failedCheck(issue.filter.annotations, path, root);
      break;
    case "AnyOf":
      if (issue.issues.length === 0) yield noMember(issue.ast, path, root);
      for (const member of issue.issues) yield* mistakes(member, path, root);
      break;
    case "MissingKey":
      yield missing(path);
      break;
    case "UnexpectedKey":
      yield isEntry(path) ? notAPair(path) : unknownKey(issue.ast, path);
      break;
    default:
      yield wrongKind("ast" in issue ? [issue.ast] : [], path, root);
  }
}

const isEntry = (path: Path): boolean => typeof path.at(-1) === "number";

function missing(path: Path): Mistake {
  if (isEntry(path)) return notAPair(path);
  return { code: "E-SCENARIO-012", path, values: { key: String(path.at(-1)) } };
}

/** The only lists of a fixed length are pairs [low, high]. */
const notAPair = (path: Path): Mistake => ({ code: "E-SCENARIO-045", path: path.slice(0, -1) });

/** The name of a plan or segment as it was written. */
function unmarked(step: PropertyKey, above: Path): string | number {
  if (typeof step === "symbol") return String(step);
  return typeof step === "string" && holdsNames(above) ? step.slice(nameMark.length) : step;
}

function failedCheck(annotations: unknown, path: Path, root: PlacedTree): Mistake {
  const problem = checkProblem(annotations);
  if (problem === undefined) return wrongKind([], path, root);
  return { code: problem.code, path, values: { ...problem.values, ...describe(treeAt(root, path)) } };
}

function checkProblem(annotations: unknown): CheckProblem | undefined {
  return (annotations as { readonly problem?: CheckProblem } | undefined)?.problem;
}

function unknownKey(ast: SchemaAST.AST, path: Path): Mistake {
  const known = AST.isObjects(ast) ? ast.propertySignatures.map(({ name }) => String(name)) : [];
  const key = String(path.at(-1));
  const nearest = nearestNames(key, known, 1, MISTYPED_SHARE).join(", ");
  return { code: "E-SCENARIO-010", path, at: "key", values: { key, nearest, known: known.join(", ") } };
}

/**
 * No member of a union fits: a choice that is not there, a kind that is not there, or another kind of
 * value.
 */
function noMember(ast: SchemaAST.Union, path: Path, root: PlacedTree): Mistake {
  const tree = treeAt(root, path);
  const kindKey = discriminator(ast);
  if (kindKey !== null && tree?.kind === "mapping") {
    const choices = ast.types.flatMap((member) => literalOf(member, kindKey) ?? []);
    if (tree.entries.has(kindKey)) {
      return notAChoice(choices, [...path, kindKey], root);
    }
    const values = { key: kindKey, choices: choices.join(", ") };
    return { code: "E-SCENARIO-012", path: [...path, kindKey], values };
  }
  const literals = ast.types.flatMap((member) => (AST.isLiteral(member) ? [String(member.literal)] : []));
  const onlyText = ast.types.every((member) => AST.isLiteral(member) || AST.isNull(member));
  if (onlyText && describe(tree).got === "text") return notAChoice(literals, path, root);
  return wrongKind(ast.types, path, root);
}

/** The key by whose literal value the members of a union of mappings are told apart. */
function discriminator(ast: SchemaAST.Union): string | null {
  const [first] = ast.types;
  if (first === undefined || !ast.types.every(AST.isObjects) || !AST.isObjects(first)) return null;
  const tagged = first.propertySignatures.find(({ type }) => AST.isLiteral(type));
  return tagged === undefined ? null : String(tagged.name);
}

function literalOf(member: SchemaAST.AST, key: string): string | null {
  if (!AST.isObjects(member)) return null;
  const type = member.propertySignatures.find(({ name }) => name === key)?.type;
  return type !== undefined && AST.isLiteral(type) ? String(type.literal) : null;
}

function notAChoice(choices: readonly string[], path: Path, root: PlacedTree): Mistake {
  const written = describe(treeAt(root, path));
  const quoted = choices.map((choice) => JSON.stringify(choice));
  if (written.got !== "text") return notOfKind(quoted, path, written);
  const value = String(written.value);
  const nearest = nearestNames(value, choices, 1, MISTYPED_SHARE).join(", ");
  return { code: "E-SCENARIO-015", path, values: { value, choices: choices.join(", "), nearest } };
}

function notOfKind(expected: readonly string[], path: Path, values: Problem["values"]): Mistake {
  return { code: "E-SCENARIO-013", path, values: { ...values, expected: [...new Set(expected)].join("|") } };
}

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Another kind of value than the Schema asks for there; numbers in quotes are told apart, since they look
 * right.
 */
function wrongKind(types: readonly SchemaAST.AST[], path: Path, root: PlacedTree): Mistake {
  const written = describe(treeAt(root, path));
  const kinds = types.flatMap((type) => kindsOf(AST.toEncoded(type)));
  const isNumber = kinds.some(({ name }) => name === "number" || name === "whole");
  if (isNumber && written.got === "text" && decimal.test(String(written.value))) {
    return { code: "E-SCENARIO-014", path, values: { value: String(written.value) } };
  }
  const range = kinds.find((kind) => kind.range !== undefined)?.range;
  const names = kinds.map(({ name }) => name);
  return notOfKind(names, path, { ...range, ...written });
}

interface Kind {
  /** number, whole, text, flag, mapping, list; or a choice in quotes. */
  readonly name: string;
  /** Of a whole number. */
  readonly range?: Problem["values"];
}

function kindsOf(ast: SchemaAST.AST): readonly Kind[] {
  if (AST.isUnion(ast)) return ast.types.flatMap(kindsOf);
  if (AST.isLiteral(ast)) return [{ name: JSON.stringify(ast.literal) }];
  if (AST.isNumber(ast)) {
    const problems = ast.checks?.map((check) => checkProblem(check.annotations));
    const range = problems?.find((problem) => problem?.code === "E-SCENARIO-031")?.values;
    return [range === undefined ? { name: "number" } : { name: "whole", range }];
  }
  if (AST.isString(ast)) {
    const isTime = ast.checks?.some((check) => checkProblem(check.annotations)?.code === "E-SCENARIO-066");
    return [{ name: isTime ? "duration" : "text" }];
  }
  if (AST.isBoolean(ast)) return [{ name: "flag" }];
  if (AST.isObjects(ast)) return [{ name: "mapping" }];
  return AST.isArrays(ast) ? [{ name: "list" }] : [];
}
