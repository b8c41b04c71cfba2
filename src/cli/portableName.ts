import { existsSync } from "node:fs";
import nodePath from "node:path";
import type { Problem } from "../model/Problem.ts";

/** Names that are devices on Windows, whatever ending they have. */
const DEVICE = /^(?:CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³]|CONIN\$|CONOUT\$) *$/i;
/** Characters that no name has on Windows; a backslash in a name elsewhere divides it there. */
const REFUSED = /[<>:"|?*\\\p{Cc}]/u;

/** Why a name cannot be one on every system, and one that can; null where it is. */
export function portableName(
  name: string,
): { readonly reason: "device" | "character" | "ending"; readonly suggestion: string } | null {
  const [stem = "", ...rest] = name.split(".");
  const isDevice = DEVICE.test(stem);
  const isEnding = /[. ]$/.test(name);
  if (!isDevice && !isEnding && !REFUSED.test(name)) return null;
  const other = (isDevice ? [`${stem.trimEnd()}_`, ...rest].join(".") : name)
    .replaceAll(new RegExp(REFUSED, "gu"), "-")
    .replace(/[. ]+$/, "");
  return {
    reason: isDevice ? "device" : isEnding ? "ending" : "character",
    suggestion: portableName(other) === null ? other : "",
  };
}

/**
 * Why a path cannot be written to: names in it that some system refuses, so that a folder of results can be
 * copied anywhere. Folders above that are there already are taken as they are.
 */
export function outputProblems(
  path: string,
  place: Problem["place"],
  { parse, sep }: Pick<typeof nodePath, "parse" | "sep"> = nodePath,
): readonly Problem[] {
  const { root } = parse(path);
  const names = path.slice(root.length).split(sep === "\\" ? /[\\/]/ : "/");
  const last = names.findLastIndex((name) => name !== "");
  return names.flatMap((name, at): readonly Problem[] => {
    if (name === "" || name === "." || name === "..") return [];
    const wrong = portableName(name);
    if (wrong === null || (at < last && existsSync(root + names.slice(0, at + 1).join(sep)))) return [];
    return [{ code: "E-CLI-025", severity: "error", place, values: { name, ...wrong } }];
  });
}
