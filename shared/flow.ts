/**
 * The product, in order. Each word is a folder of `shared/`; a later one may use an earlier one, never the
 * reverse. Start reading here. (`test/architecture.test.ts` keeps it true.)
 *
 * catalogue   what we know before looking: ChatGPT's hosts, security products
 * question    what we ask the person
 * plan        answers → what to look at, and what to look at next when something odd was seen
 * observation what one look saw, failure included, as plain data
 * finding     observations → what they mean
 * advice      findings → who does what next
 * guide       answers and findings → what the person tries, step by step, and what became of it
 * report      all of it as one document: report.json
 * compare     two legs (office, hotspot) → which of them is to blame
 * evidence    what the person adds: a recording, pictures, their own words
 * bundle      the report and its evidence as entries of a zip, redacted
 * contract    what a window or a command may ask the engine
 *
 * Beside the flow: `text` (every word for people), `policy` (what an administrator decides), `har` (what is taken out of a
 * recorded page), `allowlist` (what IT imports).
 */
export const flow = [
  'catalogue',
  'question',
  'plan',
  'observation',
  'finding',
  'advice',
  'guide',
  'report',
  'compare',
  'evidence',
  'bundle',
  'contract',
] as const;
