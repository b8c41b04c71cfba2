import { visible } from "../visible.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/**
 * Text as HTML shows it, within elements and within quoted attributes alike: no sign in it begins or ends
 * anything, and what cannot be seen is written out. Line ends are kept.
 */
export const escapeHtml = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => visible(line).replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] as string))
    .join("\n");
