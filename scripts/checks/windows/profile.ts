/** Loaded before a program under Wine: gives it the folders of its user, as the variable `SO_PROFILE` says. */
const profile: Record<string, string> = JSON.parse(process.env.SO_PROFILE ?? '{}')
Object.assign(process.env, profile)
