import { visible } from "../visible.ts";

/** What is markup wherever it stands; addresses become links by their beginnings. */
const SIGNS = /[\\`*_{}[\]#|~$@]|:(?=\/\/)|(?<=www)\./gi;
/** What begins a list, a rule or an underlined heading. */
const BEGINNING = /^([-+=]|\d+(?=[.)]))(?=[-+=.)]*(?:\s|$))/;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text as Markdown shows it, on one line: no sign in it is markup, be it of Markdown or of HTML. */
export const escapeMarkdown = (text: string): string =>
  visible(text.replace(/\s*[\r\n]+\s*/g, " "))
    .replace(SIGNS, (sign) => `\\${sign}`)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] as string)
    .replace(BEGINNING, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
