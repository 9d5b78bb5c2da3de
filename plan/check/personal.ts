/** Numbers and addresses that tell who somebody is or how to reach them. */
import type { Range } from './sentences';

const NUMBERS = /(?<![\p{L}\p{N}.,/-])\d(?:[ .-]?\d){7,8}(?![\p{L}\p{N}/-]|[.,]\d)/gu;
/** Nine digits together, or in the way a BSN is printed: 123 456 782, 1234.56.782. */
const ALONE = /^(?:\d{9}|\d{3} \d{3} \d{3}|\d{4}[. ]\d{2}[. ]\d{3})$/u;
const KEYWORD =
  /(?<!\p{L})(?:bsn|burgerservicenummer|sofinummer|sofi-nummer|pgn|persoonsgebonden nummer|onderwijsnummer)(?!\p{L})/iu;
/** How far from its keyword a number may stand, in characters. */
const NEAR = 300;

/**
 * The 11-test: nine times the first digit, eight times the second … and minus once the last is a multiple of 11. One in
 * eleven nine-digit numbers passes by chance, so that it takes a keyword to be sure.
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/u.test(digits)) return false;
  const nine = digits.padStart(9, '0');
  if (/^0{2}|^(\d)\1{8}$/u.test(nine)) return false;
  const sum = [...nine].reduce((so, digit, index) => so + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/** With a word near that says so: also one of eight digits, whose first is a nought that was left out. */
export function bsnWithKeyword(text: string): Range[] {
  return numbersIn(text).filter(({ from, to }) => {
    const near = text.slice(Math.max(0, from - NEAR), to + NEAR);
    return KEYWORD.test(near) && passesElevenTest(digitsOf(text, { from, to }));
  });
}

/** Without such a word: only nine digits that stand by themselves. */
export function maybeBsn(text: string): Range[] {
  const sure = bsnWithKeyword(text);
  return numbersIn(text).filter(
    ({ from, to }) =>
      ALONE.test(text.slice(from, to)) &&
      passesElevenTest(digitsOf(text, { from, to })) &&
      !sure.some((one) => one.from === from),
  );
}

const PHONES = [
  /(?<![\p{L}\p{N}])(?:\+|00)31[ -]?(?:\(0\)[ -]?)?[1-9](?:[ -]?\d){8}(?!\d)/gu,
  /(?<![\p{L}\p{N}.,-])0[1-9](?:[ -]?\d){8}(?![\p{L}\d])/gu,
  /(?<![\p{L}\p{N}.,-])0\d{2,3}\)?[ -]\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)/gu,
  /(?<![\p{L}\p{N}])\(0\d{2,3}\)[ -]?\d{3}[ -]?\d{3,4}(?!\d)/gu,
];
const MAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?![\p{L}\p{N}])/gu;
/** A street with a number says where somebody lives, with the postcode or just behind it. */
const POSTCODE =
  /(?<![\p{L}\p{N}])[1-9]\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2}|[a-z]{2})(?![\p{L}\p{N}])(?:,? ?(?:nr\.? ?|nummer )?\d{1,4}(?: ?[A-Za-z](?!\p{L}))?(?![\p{L}\d]))?/gu;
const HOUSE = /\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,3} \d{1,4}(?: ?-? ?[a-z])?(?:, ?| )$/iu;

export function phonesIn(text: string): Range[] {
  return longest(PHONES.flatMap((phone) => rangesOf(text, phone)));
}

export function mailsIn(text: string): Range[] {
  return rangesOf(text, MAIL);
}

/** A postcode with a house number behind or a street before it; alone it is a whole street, and says less. */
export function addressesIn(text: string): Range[] {
  return rangesOf(text, POSTCODE).flatMap((range) => {
    const house = HOUSE.exec(text.slice(0, range.from))?.[0];
    if (house) return [{ from: range.from - house.length, to: range.to }];
    return /\d$|\d ?[a-z]$/iu.test(text.slice(range.from + 6, range.to)) ? [range] : [];
  });
}

function rangesOf(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: whole }) => ({
    from: index,
    to: index + whole.length,
  }));
}

function numbersIn(text: string): Range[] {
  const phones = phonesIn(text);
  return rangesOf(text, NUMBERS).filter(
    ({ from, to }) => !phones.some((phone) => phone.from < to && from < phone.to),
  );
}

function digitsOf(text: string, { from, to }: Range): string {
  return text.slice(from, to).replace(/\D/gu, '');
}

function longest(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of [...ranges].sort((a, b) => b.to - b.from - (a.to - a.from)))
    if (!kept.some(({ from, to }) => from < range.to && range.from < to)) kept.push(range);
  return kept.sort((a, b) => a.from - b.from);
}
