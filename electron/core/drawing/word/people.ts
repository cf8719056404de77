import { type AddressedPerson, nameAndPost } from '../../../../shared/text/personName.ts'

/** `Ông Lê Văn Thành, Trưởng Ban`; dots to write on when nobody is named. */
export function personWithPost(person: (AddressedPerson & { readonly post: string }) | null): string {
  return person === null ? dots : nameAndPost(person)
}

/** A line to write on by hand. */
export const dots = '.'.repeat(60)
