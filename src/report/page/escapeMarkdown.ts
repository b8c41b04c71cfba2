import { visible } from "../visible.ts";

const SIGNS = /[\\`*_{}[\]()#+!|~$@:-]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text as Markdown shows it, on one line: no sign in it is markup, be it of Markdown or of HTML. */
export const escapeMarkdown = (text: string): string =>
  visible(text.replace(/\s*[\r\n]+\s*/g, " "))
    .replace(SIGNS, (sign) => `\\${sign}`)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] as string)
    .replace(/^(\d+)\./, "$1\\.");
