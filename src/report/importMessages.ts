import type { ImportProblemCode } from "../model/ProblemCode.ts";
import { graphMessages } from "./graphMessages.ts";
import type { Sentence } from "./messages.ts";

/** The sentences of problems with files of ties and of people. */
export const importMessages: Readonly<Record<ImportProblemCode, Sentence>> = {
  "E-IMPORT-001": () => "there is nothing in this file; it needs a row for each tie, such as `anna ben`",
  "E-IMPORT-002": () => "there is a header and nothing below it; a row for each tie or person is needed",
  "E-IMPORT-003": ({ rows, people }) =>
    `nobody is tied to anybody else (people: ${people}, rows: ${rows}); at least one tie between two people is needed`,
  "E-IMPORT-004": ({ encoding }) =>
    `this is ${encoding} text, as some spreadsheets save "Unicode text"; save it as UTF-8 ` +
    `(--encoding ${encoding} is not yet in this version)`,
  "E-IMPORT-005": ({ byte, offset }) =>
    `this is not UTF-8: byte ${byte} at offset ${offset}. Encodings are never guessed, because EUC-KR and GB18030 ` +
    "write different names with the same bytes; save the file as UTF-8 (--encoding euc-kr and --encoding gb18030 " +
    "are not yet in this version)",
  "E-IMPORT-006": ({ offset }) =>
    `this is a binary file, not text: there is a NUL byte at offset ${offset}; a CSV, TSV or edge list is needed`,
  "E-IMPORT-007": ({ format }) =>
    `${format} is not yet read in this version; save the ties as CSV, TSV or an edge list`,
  "E-IMPORT-008": () =>
    "this row is longer than 1 MB; perhaps a quotation mark before it is never closed, or this is no table",
  "E-IMPORT-009": ({ column }) => `the quotation mark that opens column ${column} is never closed`,
  "E-IMPORT-010": ({ column }) =>
    `column ${column} has a quotation mark in a wrong place; put the whole field in quotes and write each quote ` +
    'inside it twice: "5"" pipe"',
  "E-IMPORT-011": ({ expected, found }) => `this row has ${count(found, "column")}, and others ${expected}`,
  "E-IMPORT-012": ({ column }) => `column ${column} is empty, and a name is needed`,
  "E-IMPORT-013": ({ label }) =>
    `the id ${label} has lost its digits, as spreadsheets do to long numbers; export it again as text`,
  "E-IMPORT-014": ({ column }) => `the weight in column ${column} is empty; write a number, or 0`,
  "E-IMPORT-015": ({ value }) => `the weight ${value} has a decimal comma; write a point`,
  "E-IMPORT-016": ({ value }) => `the weight "${value}" is not a number such as 0.25 or 3`,
  "E-IMPORT-017": ({ value }) => `the weight ${value} is larger than any number that can be computed with`,
  "E-IMPORT-018": ({ value }) => `the weight ${value} is negative; a weight is 0 or more`,
  "E-IMPORT-019": ({ column, nearest }) => `there is no column "${column}"; there is: ${nearest}`,
  "E-IMPORT-020": ({ column, columns }) =>
    `there is no column ${column}; the file has ${columns}, counted from 1`,
  "E-IMPORT-021": ({ column }) => `more than one column is called "${column}"; give its number instead`,
  "E-IMPORT-022": ({ column, columns }) =>
    `the file has no header, so there is no column "${column}"; give a number from 1 to ${columns}, ` +
    "or say header: true",
  "E-IMPORT-023": ({ delimiter }) =>
    `only one column was found (looking for the delimiter "${delimiter}"); a tie needs two. ` +
    "Perhaps the format is another one: edge-list, csv or tsv",
  "E-IMPORT-024": ({ people, ties, rows }) =>
    `the header declares ${count(people, "person", "people")} and ${count(ties, "tie")}, but there ` +
    `${rows === 1 ? "is" : "are"} ${count(rows, "row")}, or an id outside 0 to ${Number(people) - 1}; ` +
    "correct it, or say header: false if it is a tie",
  "E-IMPORT-025": ({ what, limit }) =>
    `more ${what} than can be held (at most ${limit}); use a smaller extract`,
  "E-IMPORT-026": () =>
    "a directed file must say what its rows mean: arcs: influence (the first reaches the second) or " +
    "arcs: follows (the first follows the second)",
  "E-IMPORT-027": () => "arcs has a meaning for directed files only; say directed: true, or take arcs out",
  "E-IMPORT-028": ({ column }) =>
    `the column ${column} is taken for two things; name source, target and weight apart`,
  "E-IMPORT-029": ({ person }) => `"${person}" is tied to himself or herself (refused by strict)`,
  "E-IMPORT-030": ({ from, to, firstLine }) =>
    `the tie of "${from}" and "${to}" is here again; it is already on line ${firstLine} (refused by strict)`,
  "E-IMPORT-040": ({ label, characters, other, otherCharacters }) =>
    `"${label}" (characters: ${characters}) looks like "${other}" (characters: ${otherCharacters}), and they are ` +
    "two people here; --normalize nfc makes forms of one letter equal",
  "E-IMPORT-041": ({ label }) => `"${label}" holds characters that cannot be seen; they count as part of it`,
  "E-IMPORT-042": ({ columns }) => `not read: column ${columns}`,
  "E-IMPORT-043": ({ row }) =>
    `the first row, "${row}", is read as a tie; say header: true if it names the columns`,
  "E-IMPORT-044": ({ people, ties, rows }) =>
    `read as a tie, though it looks like a header that declares ${people} people and ${ties} ties: ` +
    `the file has ${count(rows, "other row")}`,
  "E-IMPORT-045": ({ from, to, firstLine }) =>
    `the tie of "${from}" and "${to}" has another weight than on line ${firstLine}; the largest counts ` +
    "(parallel: sum adds them up)",
  "E-IMPORT-046": ({ from, to, firstLine }) =>
    `the tie of "${from}" and "${to}" has another weight than on line ${firstLine}; with parallel: independent ` +
    "all lines of a tie need the same weight",
  "E-IMPORT-050": ({ attribute, value }) => `${attribute} must be a number of 0 or more, not "${value}"`,
  "E-IMPORT-051": ({ attribute, value }) =>
    `${attribute} must be yes or no (1 or 0, true or false), not "${value}"`,
  "E-IMPORT-052": ({ person, firstLine }) =>
    `"${person}" is already on line ${firstLine}, with other values: which ones count?`,
  "E-IMPORT-053": ({ person }) => `there is nobody called "${person}" in the network`,
  "E-IMPORT-054": ({ rows }) =>
    `no row is about anybody in the network (rows: ${rows}); is \`id\` the column of names as in the file of ties?`,
  ...graphMessages,
  "E-IMPORT-099": ({ count: more, code }) => `and ${more} more like these (${code})`,
};

function count(number: string | number | undefined, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
