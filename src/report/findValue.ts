import type { Json } from "./runJson.ts";

/**
 * The value at a dotted path of a JSON document, undefined where there is none. A key may itself hold dots
 * (plan names do): every way to cut the path is tried.
 */
export function findValue(json: Json, path: string): Json | undefined {
  if (typeof json !== "object") return undefined;
  for (const [key, value] of entriesOf(json)) {
    if (value === undefined) continue;
    if (key === path) return value;
    const found = path.startsWith(`${key}.`) ? findValue(value, path.slice(key.length + 1)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Paths of all single values of a JSON document but long lists, for suggestions. */
export function findingPaths(json: Json, prefix = ""): string[] {
  if (typeof json !== "object") return [prefix];
  if (Array.isArray(json) && json.length > 4) return [];
  return entriesOf(json).flatMap(([key, value]) =>
    value === undefined ? [] : findingPaths(value, prefix === "" ? key : `${prefix}.${key}`),
  );
}

function entriesOf(json: Json & object): readonly (readonly [string, Json | undefined])[] {
  if (json instanceof Map) return [...json];
  return Object.entries(json as Record<string, Json>);
}
