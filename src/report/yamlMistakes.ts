/** What each rule of YAML that a file can break means, by the error code of the parser. */
export const yamlMistakes: Readonly<Record<string, string>> = {
  ALIAS_PROPS: "an alias (*name) cannot have an anchor or a tag of its own",
  BAD_ALIAS: "this alias or anchor name cannot be read",
  BAD_COLLECTION_TYPE: "the tag does not fit the value",
  BAD_DIRECTIVE: "a line that begins with % is a directive, and this one is not known",
  BAD_DQ_ESCAPE: "this \\ escape is unknown; write \\\\ for a backslash, or use 'single quotes'",
  BAD_INDENT: "the indentation does not fit the lines around it, or a bracket is not closed",
  BAD_PROP_ORDER: "an anchor or tag stands in the wrong place",
  BAD_SCALAR_START: "text cannot begin with this character; put it in quotes",
  BLOCK_AS_IMPLICIT_KEY: "two `key: value` pairs on one line, or a line that is indented too far",
  BLOCK_IN_FLOW: "inside [ ] and { } everything is written with commas, not with lines and dashes",
  DUPLICATE_KEY: "the same key is here twice",
  KEY_OVER_1024_CHARS: "a key of more than 1024 characters is not read",
  MISSING_CHAR: "something is missing here: a closing quote or bracket, a comma, or a space",
  MULTILINE_IMPLICIT_KEY: "a key must be on one line; is a quote, a colon or an indentation missing?",
  MULTIPLE_ANCHORS: "a value can have one anchor",
  MULTIPLE_DOCS: "a file holds one document",
  MULTIPLE_TAGS: "a value can have one tag",
  NON_STRING_KEY: "a key must be a single piece of text",
  TAB_AS_INDENT: "indentation is made of spaces, not tabs",
  TAG_RESOLVE_FAILED: "the tag does not fit the value",
  UNEXPECTED_TOKEN: "this does not belong here; is a quote, a colon or an indentation missing?",
};

/** What is wrong where a file stops being JSON (checkJsonSyntax). */
export const jsonMistakes: Readonly<Record<string, string>> = {
  comment: "JSON has no comments; take it away, or name the file .yaml",
  trailingComma: "nothing follows this comma; take it away",
  value:
    "a value is expected here: an object, a list, a number, a text in double quotes, true, false or null",
  key: "a key in double quotes is expected here",
  colon: "a colon is expected here, between the key and its value",
  commaOrBrace: "a comma or } is expected here",
  commaOrBracket: "a comma or ] is expected here",
  unclosedText: "this text has no closing double quote",
  controlCharacter: "line ends, tabs and other control characters are written as escapes such as \\n",
  escape: "this \\ escape is unknown; write \\\\ for a backslash",
  afterEnd: "nothing may follow the end of the document",
  end: "the file ends here in the middle of a value",
};
