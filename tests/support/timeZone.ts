/**
 * Where the tests of the screens take place: the page, the program behind it and the test that reckons with today's day
 * must agree on it, whatever the machine's own zone, or they part for some hours of each day.
 */
export const timeZone = 'Asia/Ho_Chi_Minh'
