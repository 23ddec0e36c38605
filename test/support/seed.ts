import { randomInt } from 'node:crypto';

const given = process.env['NONET_TEST_SEED'];

/** What a random test begins with: always the same, unless NONET_TEST_SEED says another. Name it where the test fails. */
export const fixedSeed = given === undefined ? 1 : Number(given);

/** The same for long runs, which try something else each time. */
export const anySeed = given === undefined ? randomInt(1_000_000) : Number(given);

/** What a failure has to say for it to be had again. */
export const replay = (seed: number): string => `again with NONET_TEST_SEED=${seed}`;
