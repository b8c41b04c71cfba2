/**
 * By the beginning of what the parser says: the rule that was broken (the keys of xmlMistakes in report/).
 * What is not here is `other`.
 */
const RULES: readonly (readonly [beginning: string, rule: string])[] = [
  ["unbound namespace prefix", "prefix"],
  ["disallowed character.", "character"],
  ["disallowed character in entity name", "entity"],
  ["disallowed character in", "tag"],
  ["forward-slash in opening tag", "tag"],
  ["attribute without value", "value"],
  ["unquoted attribute value", "quotes"],
  ["no whitespace between attributes", "space"],
  ["duplicate attribute", "twice"],
  ["undefined entity", "entity"],
  ["empty entity name", "entity"],
  ["malformed character entity", "number"],
  ["malformed comment", "comment"],
  ["text data outside", "outside"],
  ["documents may contain only one root", "root"],
  ["document must contain a root", "noRoot"],
  ["unexpected close tag", "closing"],
  ["unmatched closing tag", "closing"],
  ["weird empty close tag", "closing"],
  ["unclosed tag", "unclosed"],
  ["unexpected end", "end"],
  ["incorrect syntax", "declaration"],
  ['the string "]]>"', "section"],
  ["inappropriately located doctype", "doctype"],
];

/** Which rule of XML is broken, and the name that the parser gives, if any. */
export function xmlMistake(message: string): { readonly rule: string; readonly name: string } {
  const rule = RULES.find(([beginning]) => message.startsWith(beginning))?.[1] ?? "other";
  const name = /: (.*?)\.?$/s.exec(message)?.[1] ?? "";
  return { rule, name };
}
