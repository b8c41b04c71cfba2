import { type FlagWords, flagWords } from "../report/words/flagWords.ts";
import { type HelpWords, helpWords } from "../report/words/helpWords.ts";
import { language } from "./language.ts";

/** What `--help` says, in the language that was asked for: commands are described before they are parsed. */
export const help: HelpWords & { readonly flags: FlagWords } = {
  ...helpWords[language()],
  flags: flagWords[language()],
};
