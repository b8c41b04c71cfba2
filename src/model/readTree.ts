import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, type Node, Parser, type YAMLMap } from "yaml";
import { checkJsonSyntax } from "./checkJsonSyntax.ts";
import type { Origin, PlacedEntry, PlacedTree } from "./PlacedTree.ts";
import { placedList, placedMapping } from "./PlacedTree.ts";
import type { Problem } from "./Problem.ts";
import type { ScenarioProblemCode } from "./ProblemCode.ts";
import { ScenarioLimits } from "./ScenarioLimits.ts";

/** The tree is null where the text is empty or cannot be read; problems of single keys leave a tree. */
export interface ReadTree {
  readonly tree: PlacedTree | null;
  readonly problems: readonly Problem[];
}

/** Plain YAML 1.2, whatever the file declares: no merge keys, no numbers but decimal ones. */
const composing = {
  schema: "core",
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  customTags: (tags: unknown[]) =>
    tags.filter((tag) => !["HEX", "OCT"].includes((tag as { format?: string }).format ?? "")),
} as ConstructorParameters<typeof Composer>[0];

/**
 * Reads YAML or JSON into a tree whose every part knows its place.
 *
 * Source      YAML 1.2 (npm package yaml); RFC 8259 where the origin is JSON
 * Cost        time O(length); nesting is measured before anything recurses into it
 * Failure     problems, all that can be told apart; never throws
 */
export function readTree(text: string, origin: Origin): ReadTree {
  const fail = (code: ScenarioProblemCode, offset: number, values: Problem["values"] = {}): ReadTree => ({
    tree: null,
    problems: [problemAt(origin, code, offset, values)],
  });
  if (text.length > ScenarioLimits.size) {
    return fail("E-SCENARIO-003", 0, { size: text.length, most: ScenarioLimits.size });
  }
  const parser = new Parser();
  const tokens = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // Each open mapping or list is one entry of the stack, the document and the scalar being read two more.
    if (parser.stack.length > ScenarioLimits.depth + 2) {
      return fail("E-SCENARIO-004", parser.offset, { limit: ScenarioLimits.depth });
    }
  }
  tokens.push(...parser.end());
  const mistake = origin.json && text.trim() !== "" ? checkJsonSyntax(text) : null;
  if (mistake !== null) return fail("E-SCENARIO-006", mistake.offset, { rule: mistake.rule });

  const [document, second] = [...new Composer(composing).compose(tokens)];
  if (document === undefined) return { tree: null, problems: [] };
  if (document.errors.length > 0) return { tree: null, problems: syntaxProblems(document.errors, origin) };
  if (second !== undefined) return fail("E-SCENARIO-008", second.contents?.range[0] ?? second.range[0]);
  if (isScalar(document.contents) && document.contents.value === null && document.contents.source === "") {
    return { tree: null, problems: [] };
  }
  return placeNodes(document.contents, origin);
}

function problemAt(
  origin: Origin,
  code: ScenarioProblemCode,
  offset: number,
  values: Problem["values"] = {},
): Problem {
  return { code, severity: "error", place: origin.place(offset, ""), values };
}

/** The first mistake of each line: those after it are mostly its echo. */
function syntaxProblems(
  errors: ReadonlyArray<{ readonly code: string; readonly pos: readonly [number, number] }>,
  origin: Origin,
): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const { code, pos } of errors) {
    const problem = problemAt(origin, "E-SCENARIO-005", pos[0], { rule: code });
    const line = problem.place.line ?? 0;
    if (!byLine.has(line)) byLine.set(line, problem);
  }
  return [...byLine.values()];
}

/** What placing needs to remember on its way through a document. */
interface Placing {
  readonly origin: Origin;
  readonly problems: Problem[];
  readonly anchors: Map<string, PlacedTree>;
  written: number;
}

function placeNodes(contents: unknown, origin: Origin): ReadTree {
  const placing: Placing = { origin, problems: [], anchors: new Map(), written: 0 };
  const tree = place(contents as Node, placing, 0);
  const refuse = (code: ScenarioProblemCode, limit: number): ReadTree => ({
    tree: null,
    problems: [...placing.problems, problemAt(origin, code, tree.offset, { limit })],
  });
  if (tree.depth > ScenarioLimits.depth) return refuse("E-SCENARIO-004", ScenarioLimits.depth);
  if (tree.size - placing.written > ScenarioLimits.aliased) {
    return refuse("E-SCENARIO-009", ScenarioLimits.aliased);
  }
  return { tree, problems: placing.problems };
}

/** An alias stands for the very tree of its anchor, so a file of aliases cannot grow while it is read. */
function place(node: Node | null, placing: Placing, around: number): PlacedTree {
  const { origin, problems, anchors } = placing;
  const offset = node?.range?.[0] ?? around;
  placing.written++;
  if (node === null) return placedValue(null, "", origin, offset);
  if (isAlias(node)) {
    const target = anchors.get(node.source);
    if (target !== undefined) return target;
    problems.push(problemAt(origin, "E-SCENARIO-023", offset, { alias: node.source }));
    return placedValue(null, "", origin, offset);
  }
  if (node.tag !== undefined) {
    const tag = node.tag.replace("tag:yaml.org,2002:", "!!");
    problems.push(problemAt(origin, "E-SCENARIO-018", offset, { tag }));
  }
  const tree = placeContents(node, placing, offset);
  const { anchor } = node as { anchor?: string };
  if (anchor !== undefined) anchors.set(anchor, tree);
  return tree;
}

function placeContents(node: Node, placing: Placing, offset: number): PlacedTree {
  const { origin } = placing;
  if (isMap(node)) return placedMapping(origin, offset, placeEntries(node, placing, offset));
  if (isSeq(node)) {
    return placedList(
      origin,
      offset,
      node.items.map((item) => place(item as Node | null, placing, offset)),
    );
  }
  if (!isScalar(node)) return placedValue(null, "", origin, offset);
  const { value, source } = node;
  if (typeof value === "string") {
    if (!value.isWellFormed()) placing.problems.push(problemAt(origin, "E-SCENARIO-016", offset));
    return placedValue(value, value, origin, offset);
  }
  // 0 and −0 are one number here, so that they cannot lead to two scenarios.
  if (typeof value === "number")
    return placedValue(value === 0 ? 0 : value, source ?? String(value), origin, offset);
  return placedValue(typeof value === "boolean" ? value : null, source ?? "", origin, offset);
}

function placedValue(
  value: string | number | boolean | null,
  written: string,
  origin: Origin,
  offset: number,
): PlacedTree {
  return { kind: "value", value, written, origin, offset, size: 1, depth: 0 };
}

function placeEntries(mapping: YAMLMap, placing: Placing, around: number): Map<string, PlacedEntry> {
  const { origin, problems } = placing;
  const entries = new Map<string, PlacedEntry>();
  for (const pair of mapping.items) {
    const key = pair.key as Node | null;
    const offset = key?.range?.[0] ?? around;
    if (!isScalar(key)) {
      problems.push(problemAt(origin, "E-SCENARIO-017", offset));
      continue;
    }
    const name = typeof key.value === "string" ? key.value : (key.source ?? "");
    const first = entries.get(name);
    const tree = place(pair.value as Node | null, placing, offset);
    if (!name.isWellFormed()) problems.push(problemAt(origin, "E-SCENARIO-016", offset));
    if (name === "<<") problems.push(problemAt(origin, "E-SCENARIO-019", offset));
    else if (first === undefined) entries.set(name, { origin, offset, tree });
    else {
      const firstLine = first.origin.place(first.offset, "").line ?? 1;
      problems.push(problemAt(origin, "E-SCENARIO-007", offset, { key: name, firstLine }));
    }
  }
  return entries;
}
