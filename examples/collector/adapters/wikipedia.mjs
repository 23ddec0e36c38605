import { politeFetch } from '../polite-fetch.mjs';
import { mean } from '../signals.mjs';

const DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Mean daily views of an article over the last thirty days, from Wikimedia's page views API.
 * @param {string} base where it answers: https://wikimedia.org
 * @returns {import('../types.js').Adapter}
 */
export function wikipediaViews(base) {
  return async ({ handleKey }, signal) => {
    // The key is the language and the title: "en:Anthony Davis".
    const at = handleKey.indexOf(':');
    const [language, title] = [handleKey.slice(0, at), handleKey.slice(at + 1)];
    const article = `${language}.wikipedia/all-access/user/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
    const [from, to] = [dayOf(Date.now() - DAYS * DAY_MS), dayOf(Date.now() - DAY_MS)];
    const answer = await politeFetch(`${base}/api/rest_v1/metrics/pageviews/per-article/${article}/daily/${from}/${to}`, { signal });
    if (answer.status === 404) return { problem: 'not_found', observed: 'Nobody has looked at this article in thirty days.' };
    if (!answer.ok) throw new Error(`the API answered ${answer.status}`);
    const { items } = /** @type {{ items: { views: number }[] }} */ (await answer.json());
    return { signals: { meanDailyViews: mean(items.map(({ views }) => views)) } };
  };
}

/** @param {number} ms */
const dayOf = (ms) => new Date(ms).toISOString().slice(0, 10).replaceAll('-', '');
