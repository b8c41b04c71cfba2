import { responseKinds } from "../../model/Response.ts";
import type { Lang } from "../Lang.ts";
import { chartWords } from "../words/chartWords.ts";

/** The name of a kind of response in the page's language; those that are tried are kinds. */
export function responseName(kind: string, lang: Lang): string {
  const known = responseKinds.find((each) => each === kind);
  return known === undefined ? kind : chartWords[lang].kinds[known];
}
