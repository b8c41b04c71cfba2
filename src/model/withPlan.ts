import { isAlias, isCollection, isMap, isPair, isScalar, type Node, parseDocument, type YAMLMap } from "yaml";

/**
 * The text of a scenario with one more plan of people, everything else as it was, comments and spaces too; or
 * why there is none: the name is taken (and not to be replaced), or the plans are not written out there.
 */
export type WithPlan = { readonly text: string } | { readonly refused: "taken" | "elsewhere" };

/** A plan to write: its people by label, what they cost together (null: not known), a remark in YAML. */
export interface PlanToWrite {
  readonly name: string;
  readonly ids: readonly string[];
  readonly price: number | null;
  readonly remark: string;
}

/**
 * Writes a plan of people into a scenario file, as YAML or JSON as the file is.
 *
 * Source      places of nodes by the npm package yaml
 * Cost        O(length)
 * Failure     refused where the file gives no place for it; the text must be that of a scenario
 */
export function withPlan(text: string, plan: PlanToWrite, replace: boolean): WithPlan {
  const plans = parseDocument(text, { merge: false, uniqueKeys: false }).get("plans", true) as
    | Node
    | undefined;
  if (!isMap(plans) || plans.items.length === 0) return { refused: "elsewhere" };
  const known = plans.items.find(({ key }) => isScalar(key) && String(key.source ?? key.value) === plan.name);
  if (known !== undefined && !replace) return { refused: "taken" };
  if (plans.flow === true || text.trimStart().startsWith("{")) return inFlow(text, plans, known, plan);
  return inBlock(text, plans, known, plan);
}

type Entry = YAMLMap["items"][number];

const value = ({ ids, price }: PlanToWrite): string =>
  `[{ "starter": "people", "ids": [${ids.map((id) => JSON.stringify(id)).join(", ")}]` +
  `${price === null ? "" : `, "price": ${price}`} }]`;

function inFlow(text: string, plans: YAMLMap, known: Entry | undefined, plan: PlanToWrite): WithPlan {
  if (known !== undefined) {
    const old = (known.value as Node | null)?.range;
    if (!old) return { refused: "elsewhere" };
    return { text: text.slice(0, old[0]) + value(plan) + text.slice(old[1]) };
  }
  const end = endOf(plans.items.at(-1));
  if (end === null) return { refused: "elsewhere" };
  const start = startOf(plans.items.at(-1));
  const line = text.slice(text.lastIndexOf("\n", start) + 1, start);
  const between = /^\s*$/.test(line) ? `,\n${line}` : ", ";
  const entry = `${between}${JSON.stringify(plan.name)}: ${value(plan)}`;
  return { text: text.slice(0, end) + entry + text.slice(end) };
}

function inBlock(text: string, plans: YAMLMap, known: Entry | undefined, plan: PlanToWrite): WithPlan {
  const first = startOf(plans.items[0]);
  const indent = text.slice(text.lastIndexOf("\n", first - 1) + 1, first);
  if (/\S/.test(indent)) return { refused: "elsewhere" };
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const entry = [
    `${indent}${plain(plan.name)}: # ${plan.remark}`,
    `${indent}  - { starter: people, ids: [${plan.ids.map(plain).join(", ")}]` +
      `${plan.price === null ? "" : `, price: ${plan.price}`} }`,
  ].join(newline);
  const end = endOf(known ?? plans.items.at(-1));
  if (end === null) return { refused: "elsewhere" };
  const found = text.indexOf("\n", end);
  const lineEnd = found < 0 ? text.length : found - (text[found - 1] === "\r" ? 1 : 0);
  if (known === undefined) {
    return { text: `${text.slice(0, lineEnd)}${newline}${entry}${text.slice(lineEnd)}` };
  }
  const start = startOf(known) - indent.length;
  return { text: text.slice(0, start) + entry + text.slice(lineEnd) };
}

const startOf = (entry: Entry | undefined): number => (entry?.key as Node | undefined)?.range?.[0] ?? 0;

/** Where the last thing of an entry ends, before what is said about it; null where that stands elsewhere. */
function endOf(entry: unknown): number | null {
  if (isPair(entry)) return entry.value === null ? endOf(entry.key) : endOf(entry.value);
  if (isAlias(entry)) return entry.range?.[1] ?? null;
  if (isCollection(entry) && entry.flow !== true && entry.items.length > 0) return endOf(entry.items.at(-1));
  return (entry as Node | null | undefined)?.range?.[1] ?? null;
}

/** As YAML: plain words and whole numbers as they are, everything else in quotes. */
const plain = (text: string): string =>
  /^(?:0|[1-9]\d{0,14}|[A-Za-z_][\w-]*)$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
