import { stripVTControlCharacters } from "node:util";
import type { Formatter } from "effect/cli/CliOutput";
import type { ArgDoc, FlagDoc, HelpDoc } from "effect/cli/HelpDoc";
import * as Option from "effect/Option";
import type { Lang } from "../report/Lang.ts";
import { type HelpPageWords, helpPageWords } from "../report/words/helpPageWords.ts";

/** A page of help in a language: the parser lays it out, and its own words are replaced by ours. */
export function helpText(doc: HelpDoc, formatter: Formatter, lang: Lang): string {
  const words = helpPageWords[lang];
  const said: HelpDoc = {
    ...doc,
    usage: doc.usage
      .replace("[flags]", `[${words.usage.flags}]`)
      .replace("<subcommand>", `<${words.usage.subcommand}>`),
    flags: doc.flags.map((flag) => flagSaid(flag, words)),
    globalFlags: (doc.globalFlags ?? []).map((flag) => flagSaid(flag, words)),
    args: (doc.args ?? []).map((argument): ArgDoc => ({ ...argument, type: typeSaid(argument.type, words) })),
  };
  const headings: Readonly<Record<string, string>> = words.headings;
  const lines = formatter.formatHelpDoc(said).replaceAll("(optional)", `(${words.optional})`).split("\n");
  return lines
    .map((line) => {
      const heading = stripVTControlCharacters(line);
      return line.replace(heading, headings[heading] ?? heading);
    })
    .join("\n");
}

function flagSaid(flag: FlagDoc, words: HelpPageWords): FlagDoc {
  const ours: Readonly<Record<string, string>> = words.globalFlags;
  const description = Option.map(flag.description, (text) => {
    const [, choices = ""] = /( \(choices: .*\))$/.exec(text) ?? [];
    const own = ours[flag.name] ?? text.slice(0, text.length - choices.length);
    // Where the name of the value lists the choices already, once is enough.
    const isListed = flag.type.includes("|");
    return own + (isListed ? "" : choices.replace("(choices:", `(${words.choices}:`));
  });
  return { ...flag, type: typeSaid(flag.type, words), description };
}

const typeSaid = (type: string, { types }: HelpPageWords): string =>
  (types as Readonly<Record<string, string>>)[type] ?? type;
