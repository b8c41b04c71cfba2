import type { Mistake } from "./Mistake.ts";
import { nearestNames } from "./nearestNames.ts";
import {
  type FoundTree,
  isGiven,
  type Path,
  type PlacedTree,
  treeAt,
  treesAt,
  valueAt,
} from "./PlacedTree.ts";
import { ScenarioLimits } from "./ScenarioLimits.ts";

/** Names of channels, and places that name one: it must be there, and have what is asked of it. */
export function checkChannels(root: PlacedTree): readonly Mistake[] {
  const channels = treesAt(root, ["channels", "*"]);
  const names = channels.map(nameOf);
  return [
    ...[...channels, ...treesAt(root, ["network", "channels", "*"])].flatMap(badName),
    ...treesAt(root, ["channels", "*", "crossPost", "*"]).flatMap(({ path }) => crossPost(path, names)),
    ...treesAt(root, ["plans", "*", "*"]).flatMap((starter) => [
      ...named(root, [...starter.path, "channel"], names),
      ...named(root, [...starter.path, "when", "trending"], names),
      ...topics(root, starter, channels),
    ]),
  ];
}

const nameOf = ({ path }: FoundTree): string => String(path.at(-1));

function badName(channel: FoundTree): readonly Mistake[] {
  const name = nameOf(channel);
  if (name.trim() !== "" && name.length <= ScenarioLimits.planName) return [];
  const values = { high: ScenarioLimits.planName };
  return [{ code: "E-SCENARIO-089", path: channel.path, at: "key", values }];
}

const unknown = (name: string, names: readonly string[]): NonNullable<Mistake["values"]> => ({
  channel: name,
  nearest: nearestNames(name, names, 3).join(", "),
  known: names.slice(0, 10).join(", "),
});

function crossPost(path: Path, names: readonly string[]): readonly Mistake[] {
  const [, from, , to] = path.map(String);
  if (from === to) return [{ code: "E-SCENARIO-105", path, at: "key" }];
  if (names.includes(to as string)) return [];
  return [{ code: "E-SCENARIO-090", path, at: "key", values: unknown(to as string, names) }];
}

/** The name of a channel at a path; undefined where none is given. */
function channelAt(root: PlacedTree, path: Path): string | undefined {
  const tree = treeAt(root, path);
  if (tree?.kind !== "value" || tree.value === null || typeof tree.value === "boolean") return undefined;
  return tree.written;
}

function named(root: PlacedTree, path: Path, names: readonly string[]): readonly Mistake[] {
  const name = channelAt(root, path);
  if (name === undefined || names.includes(name)) return [];
  return [{ code: "E-SCENARIO-090", path, values: unknown(name, names) }];
}

/** Whether a channel has a list of topics. */
const hasList = ({ tree }: FoundTree): boolean =>
  isGiven(tree, ["hotTopic"]) && valueAt(tree, ["hotTopic"]) !== false;

/** What is on a list, or waits for it, needs a channel that has one. */
function topics(root: PlacedTree, { path }: FoundTree, channels: readonly FoundTree[]): readonly Mistake[] {
  const own = channelAt(root, [...path, "channel"]);
  const trending = [...path, "when", "trending"];
  const isTrue = valueAt(root, trending) === true;
  const places: readonly (readonly [Path, string | undefined])[] = [
    ...(valueAt(root, [...path, "starter"]) === "hot-topic" ? [[[...path, "starter"], own] as const] : []),
    ...(isGiven(root, trending) ? [[trending, isTrue ? own : channelAt(root, trending)] as const] : []),
  ];
  return places.flatMap(([place, name]): readonly Mistake[] => {
    const asked = name === undefined ? channels : channels.filter((channel) => nameOf(channel) === name);
    // A name that is not there is told by itself.
    if (asked.some(hasList) || (name !== undefined && asked.length === 0)) return [];
    return [{ code: "E-SCENARIO-096", path: place, values: { channel: name ?? "" } }];
  });
}
