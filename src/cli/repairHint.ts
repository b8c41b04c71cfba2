import type { Problem } from "../model/Problem.ts";
import { commandWords } from "../report/words/commandWords.ts";
import { repairWords } from "../report/words/repairWords.ts";
import { commandName } from "./commandName.ts";
import { language } from "./language.ts";
import { shellWords } from "./shellWords.ts";

/** Damage of which a copy can be made that lacks it. */
const DAMAGES = /^E-STORE-0(?:0[6-9]|1[0-6]|48)$/;

/** What to do about a damaged store, as a command to paste; null where none is. */
export function repairHint(problems: readonly Problem[]): string | null {
  // Whoever is told that nothing can be saved has tried it.
  if (problems.some(({ code }) => code === "E-STORE-038")) return null;
  const damage = problems.find(({ code }) => DAMAGES.test(code));
  if (damage === undefined) return null;
  const words = shellWords(["repair", "--store", damage.place.file ?? ""]);
  const lang = language();
  return `${commandWords[lang].tryNext}\n  ${commandName} ${words}   # ${repairWords[lang].hint}`;
}
