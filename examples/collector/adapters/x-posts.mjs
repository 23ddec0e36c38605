import { politeFetch } from '../polite-fetch.mjs';
import { median } from '../signals.mjs';

/**
 * Median retweets and likes of an account's last posts, from an API of the shape of X's version 2.
 * @typedef {{ data?: { id: string, protected?: boolean }, errors?: { title?: string, detail?: string }[] }} User
 * @typedef {{ data?: { public_metrics: { retweet_count: number, like_count: number } }[] }} Posts
 * @param {string} base where it answers, such as https://api.x.com
 * @param {string} token
 * @returns {import('../types.js').Adapter}
 */
export function xPosts(base, token) {
  /**
   * @param {string} path
   * @param {AbortSignal} signal
   */
  const get = async (path, signal) => {
    const answer = await politeFetch(`${base}${path}`, { signal, headers: { Authorization: `Bearer ${token}` } });
    if (answer.status === 404) return { errors: [{ title: 'Not Found Error' }] };
    if (!answer.ok) throw new Error(`the API answered ${answer.status}`);
    return answer.json();
  };
  return async ({ handle }, signal) => {
    const user = /** @type {User} */ (await get(`/2/users/by/username/${encodeURIComponent(handle)}?user.fields=protected`, signal));
    if (user.data === undefined) return { problem: problemOf(user), observed: user.errors?.[0]?.detail ?? user.errors?.[0]?.title };
    if (user.data.protected === true) return { problem: 'private', observed: 'The account is protected.', accountId: user.data.id };
    const posts = /** @type {Posts} */ (
      await get(`/2/users/${user.data.id}/tweets?max_results=100&exclude=retweets,replies&tweet.fields=public_metrics`, signal)
    );
    const metrics = (posts.data ?? []).map((post) => post.public_metrics);
    return {
      accountId: user.data.id,
      signals: {
        medianRetweets: median(metrics.map(({ retweet_count: retweets }) => retweets)),
        medianLikes: median(metrics.map(({ like_count: likes }) => likes)),
      },
    };
  };
}

/**
 * A suspended account is there, but nobody can see it.
 * @param {User} user
 * @returns {import('../types.js').Problem}
 */
const problemOf = ({ errors }) => (errors?.[0]?.title === 'Forbidden' ? 'private' : 'not_found');
