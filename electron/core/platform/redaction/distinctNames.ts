/** Names that records share, without those of residents in them: two that would become one get a number. */
export class DistinctNames {
  readonly #names = new Map<string, string>()
  readonly #redact: (name: string) => string
  readonly #longest: number

  /** @param longest letters of a name that the forms take */
  constructor(redact: (name: string) => string, longest: number) {
    this.#redact = redact
    this.#longest = longest
  }

  of(name: string): string {
    const known = this.#names.get(name)
    if (known !== undefined) return known
    const bare = this.#redact(name)
    const used = new Set(this.#names.values())
    let own = bare
    for (let copy = 2; used.has(own); copy += 1) {
      const number = ` (${copy})`
      own = `${bare.slice(0, this.#longest - number.length)}${number}`
    }
    this.#names.set(name, own)
    return own
  }
}
