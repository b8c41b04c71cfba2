import type { ImportProblemCode } from "../model/ProblemCode.ts";
import { formatBytes, formatNumber } from "./formatNumber.ts";
import { graphMessages } from "./graphMessages.ts";
import type { Sentence } from "./messages.ts";

const UNPACKED: ReadonlySet<string> = new Set(["zip", "gz"]);
const GZIP_FAULTS: Readonly<Record<string, string>> = {
  "cut-short": "this gzip file is cut short: its end is missing; fetch it again",
  "more-follows":
    "something follows the end of this gzip file, perhaps another one; unpack it yourself first",
  damaged: "this gzip file is damaged: what it unpacks to is not what was packed; fetch it again",
};

/** The sentences of problems with files of ties and of people. */
export const importMessages: Readonly<Record<ImportProblemCode, Sentence>> = {
  "E-IMPORT-001": () => "there is nothing in this file; it needs a row for each tie, such as `anna ben`",
  "E-IMPORT-002": () => "there is a header and nothing below it; a row for each tie or person is needed",
  "E-IMPORT-003": ({ rows, people }) =>
    `nobody is tied to anybody else (people: ${people}, rows: ${rows}); at least one tie between two people is needed`,
  "E-IMPORT-004": ({ encoding, asked }) =>
    `the file itself says that it is ${encoding} text, and ${asked} was asked for; leave encoding out`,
  "E-IMPORT-005": ({ byte, offset }) =>
    `this is not UTF-8: byte ${byte} at offset ${offset}. Encodings are never guessed, because EUC-KR and GB18030 ` +
    "write different names with the same bytes: say --encoding euc-kr or --encoding gb18030 (network.encoding in " +
    "a scenario), or save the file as UTF-8",
  "E-IMPORT-006": ({ offset }) =>
    `this is a binary file, not text: there is a NUL byte at offset ${offset}; ties come as CSV, TSV, an edge list, GEXF, GraphML or JSON ` +
    "(UTF-16 without a byte order mark needs --encoding utf-16le or utf-16be)",
  "E-IMPORT-007": ({ format }) =>
    `${format} is not read here; ${UNPACKED.has(String(format)) ? "unpack it first" : "save it as CSV, TSV or an edge list"}`,
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
  "E-IMPORT-031": ({ encoding, byte, offset }) =>
    `this is not ${encoding} text: byte ${byte} at offset ${offset}; name the encoding that the file is in`,
  "E-IMPORT-032": ({ reason }) => GZIP_FAULTS[String(reason)] ?? GZIP_FAULTS.damaged!,
  "E-IMPORT-033": ({ packed, unpacked }) =>
    `this gzip file unpacks to more than a hundred times its size (${packed} bytes so far to ${unpacked}), which ` +
    "no file of ties does; unpack it yourself if you trust it",
  "E-IMPORT-034": () => "an id is empty, and a name is needed",
  "E-IMPORT-035": () =>
    "this tie has no channel, and all others have one; name it, or take the channel column out",
  "E-IMPORT-036": ({ rows, bytes, budget }) =>
    `the first ${formatNumber(Number(rows))} ties alone need about ${formatBytes(Number(bytes))} of memory, and ` +
    `${formatBytes(Number(budget))} are allowed; use a smaller extract, or allow more with --memory`,
  "E-IMPORT-037": () =>
    "this is for the columns of tables; in GEXF, GraphML and JSON the edges say themselves who is tied to whom, " +
    "and weight and channel name attributes of edges",
  "E-IMPORT-038": ({ person, firstLine }) => `"${person}" is already listed on line ${firstLine}`,
  "E-IMPORT-039": () =>
    "this edge has no direction, and a directed network was asked for; take directed out, or give all edges one",
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
  "E-IMPORT-055": ({ encoding, known }) =>
    `the file says that it is in ${encoding}, which is not read; there are: ${known}. Save it as UTF-8`,
  "E-IMPORT-056": () =>
    "the file gives its edges a direction, and they are read as ties both ways; directed: true with arcs keeps it",
  "E-IMPORT-057": ({ person }) => `"${person}" is in no list of people here, and counts as one of them`,
  "E-IMPORT-058": ({ attribute }) => `this edge has no weight ("${attribute}"); write a number, or 0`,
  "E-IMPORT-059": ({ attribute, nearest }) =>
    `no edge has "${attribute}"; ${nearest === "" ? "edges have no attributes here" : `they have: ${nearest}`}`,
  "E-IMPORT-047": ({ attribute, one, other }) =>
    `this edge says two things of "${attribute}", ${one} and ${other}; which one counts?`,
  "E-IMPORT-050": ({ attribute, value }) => `${attribute} must be a number of 0 or more, not "${value}"`,
  "E-IMPORT-051": ({ attribute, value }) =>
    `${attribute} must be a share from 0 to 1, or yes or no, not "${value}"`,
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
