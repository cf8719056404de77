/** How somebody is addressed, to choose from. */
export const honorifics = [
  { value: 'ông', label: 'Ông' },
  { value: 'bà', label: 'Bà' },
] as const
