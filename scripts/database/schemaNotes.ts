/** What the schema of the database cannot say by itself of the types made from it. */

/** Columns that hold less than their type allows, whatever their table. */
export const narrowerTypes: Readonly<Record<string, string>> = {
  // No CHECK says so, but no store writes anything else.
  sample: 'Flag',
}

/** What one row is called, where it is not the table's name without its `s`. */
export const rowNames: Readonly<Record<string, string>> = {
  legal_bases: 'legal_basis',
  report_figures: 'report_figures',
}

/** What stands with a table or a column. */
export const notes: Readonly<Record<string, string>> = {
  app_state: 'What the program keeps of its own, by name.',
  awards: 'An award as the decision states it that was numbered.',
  'awards.printed_name': 'As the list of the decision has it: `Ông Nguyễn Văn Mẫu`.',
  register_starts: 'The first number that the program gives in a series.',
  report_figures: '`id` is that of the report.',
  'report_paragraphs.rule': "The rule that writes the paragraph from the records; '' for the user's own.",
  'report_paragraphs.composed': 'What the rule wrote when the figures were last taken.',
  signed_papers: '`id` is that of the paper.',
  'ward.only_one': 'One ward a database.',
  'ward.units': 'What the residential units are called, one or two levels.',
}
