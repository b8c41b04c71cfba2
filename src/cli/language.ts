import { LANGS, type Lang } from "../report/Lang.ts";

/**
 * The language that was asked for, by `--lang` or else by SKIPSTONE_LANG. Errors are told in it too, even
 * those of the arguments themselves, so it is looked up before they are parsed. The system's locale is left
 * out of it: what is piped into a file should not depend on whose machine it is.
 */
export function language(args: readonly string[] = process.argv.slice(2)): Lang {
  const ours = args.slice(0, args.includes("--") ? args.indexOf("--") : args.length);
  const at = ours.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = ours[at]?.includes("=") ? ours[at].slice("--lang=".length) : ours[at + 1];
  const named = at === -1 ? process.env.SKIPSTONE_LANG : asked;
  return LANGS.find((lang) => lang === named) ?? "en";
}
