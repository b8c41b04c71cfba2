import type { ExitStatus } from "./ProblemCode.ts";

/** What imports of networks and attributes can meet; part of `problemCodes`. */
export const importProblemCodes = {
  "E-IMPORT-001": 3, // nothing in it
  "E-IMPORT-002": 3, // header only
  "E-IMPORT-003": 3, // nobody tied to anybody
  "E-IMPORT-004": 3, // another encoding than was asked for
  "E-IMPORT-005": 3, // not UTF-8
  "E-IMPORT-006": 3, // binary
  "E-IMPORT-007": 3, // format not read
  "E-IMPORT-008": 3, // row too long
  "E-IMPORT-009": 3, // quote left open
  "E-IMPORT-010": 3, // quote misplaced
  "E-IMPORT-011": 3, // other number of columns
  "E-IMPORT-012": 3, // empty name
  "E-IMPORT-013": 3, // id in exponent form
  "E-IMPORT-014": 3, // weight left empty
  "E-IMPORT-015": 3, // decimal comma
  "E-IMPORT-016": 3, // weight that is no number
  "E-IMPORT-017": 3, // weight not finite
  "E-IMPORT-018": 3, // weight negative
  "E-IMPORT-019": 3, // unknown column
  "E-IMPORT-020": 3, // column number out of range
  "E-IMPORT-021": 3, // two columns of one name
  "E-IMPORT-022": 3, // column name without a header
  "E-IMPORT-023": 3, // one column only
  "E-IMPORT-024": 3, // declared people or ties that do not fit
  "E-IMPORT-025": 3, // more than can be held
  "E-IMPORT-026": 3, // directed without saying what rows mean
  "E-IMPORT-027": 3, // arcs of an undirected file
  "E-IMPORT-028": 3, // one column for two things
  "E-IMPORT-029": 3, // self-loop (strict)
  "E-IMPORT-030": 3, // same tie again (strict)
  "E-IMPORT-031": 3, // not text in the encoding that was asked for
  "E-IMPORT-032": 3, // gzip cut, damaged, or with something behind it
  "E-IMPORT-033": 3, // gzip that unpacks to too much
  "E-IMPORT-034": 3, // empty id
  "E-IMPORT-035": 3, // empty channel
  "E-IMPORT-036": 3, // more memory than allowed
  "E-IMPORT-037": 3, // option of tables for a graph file
  "E-IMPORT-038": 3, // person listed twice
  "E-IMPORT-039": 3, // edge without direction in a directed network
  // Warnings of the same.
  "E-IMPORT-040": 3, // names that look equal
  "E-IMPORT-041": 3, // characters that cannot be seen
  "E-IMPORT-042": 3, // columns not read
  "E-IMPORT-043": 3, // first line taken as a tie
  "E-IMPORT-044": 3, // first line nearly a declaration
  "E-IMPORT-045": 3, // merged ties of different weights
  "E-IMPORT-047": 3, // edge that says two things of one attribute
  "E-IMPORT-046": 3, // independent ties of different weights
  "E-IMPORT-055": 3, // declared encoding that is not read
  "E-IMPORT-056": 3, // directions that are not kept
  "E-IMPORT-057": 3, // edge of a person who is not listed
  "E-IMPORT-058": 3, // edge without weight
  "E-IMPORT-059": 3, // attribute that no edge has
  // Tables of what is known about people.
  "E-IMPORT-050": 3, // not a number
  "E-IMPORT-051": 3, // not a share, nor yes or no
  "E-IMPORT-052": 3, // one person, different values
  "E-IMPORT-053": 3, // person who is not in the network
  "E-IMPORT-054": 3, // table without a row for anybody
  // Graph files: XML (GEXF, GraphML) and JSON.
  "E-IMPORT-060": 3, // not well-formed XML
  "E-IMPORT-061": 3, // DOCTYPE
  "E-IMPORT-062": 3, // nested too deep
  "E-IMPORT-063": 3, // one text or tag too long
  "E-IMPORT-064": 3, // too many keys or declarations
  "E-IMPORT-065": 3, // root element of another language
  "E-IMPORT-066": 3, // said after the edges it is about
  "E-IMPORT-067": 3, // node without id, edge without end
  "E-IMPORT-068": 3, // none of the known values
  "E-IMPORT-069": 3, // a second graph
  "E-IMPORT-070": 3, // element that is not read and must not be lost
  "E-IMPORT-071": 3, // times not read (warning)
  "E-IMPORT-072": 3, // no word about direction (warning)
  "E-IMPORT-073": 3, // claims another number than there is (warning)
  "E-IMPORT-074": 3, // not JSON
  "E-IMPORT-075": 3, // key twice in one object
  "E-IMPORT-076": 3, // half a character
  "E-IMPORT-077": 3, // number that is no plain id
  "E-IMPORT-078": 3, // wrong kind of value
  "E-IMPORT-079": 3, // no graph in it
  "E-IMPORT-099": 3, // and so many more
  // ── import codes end ──

  // The scenario together with its network (plans/).
} as const satisfies Record<string, ExitStatus>;
