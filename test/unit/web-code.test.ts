import { describe, expect, it } from 'vitest';
import { codeFor } from '../../web/data/code/code-for.js';

const ORIGIN = 'https://nonet.example';

describe('the code for a view', () => {
  it('asks in curl for exactly what is on screen', () => {
    const { curl } = codeFor({ path: '/handles', query: { platform: 'x', q: 'a b', status: undefined }, shape: 'pages' }, ORIGIN);

    expect(curl).toBe(`curl -sS -H "Authorization: Bearer $NONET_KEY" \\\n  'https://nonet.example/api/v1/handles?platform=x&q=a+b'`);
  });

  it('lets no quote of the reader end the quotes of the shell or of SQL', () => {
    const { curl, sql } = codeFor({ path: '/handles', query: { q: `'; rm -rf ~; '` }, shape: 'pages' }, ORIGIN);

    expect(curl.split("'")).toHaveLength(3);
    expect(sql).not.toContain("'; rm");
  });

  it('walks through all pages of a list in Python', () => {
    const { python } = codeFor({ path: '/handles', query: { platform: 'x' }, shape: 'pages' }, ORIGIN);

    expect(python).toContain('query = {"platform": "x", "limit": 1000}');
    expect(python).toContain('query["cursor"] = page["nextCursor"]');
  });

  it('goes on from its place in the feed', () => {
    const { python } = codeFor({ path: '/changes', query: { after: '41' }, shape: 'feed' }, ORIGIN);

    expect(python).toContain('query = {"after": "41", "limit": 1000, "wait": 60}');
    expect(python).toContain('query["after"] = page["nextAfter"]');
  });

  it('holds no API key', () => {
    const { sql } = codeFor({ path: '/handles/nba-004/x', query: {}, shape: 'one' }, ORIGIN);

    expect(sql).toContain("BEARER_TOKEN 'your API key'");
    expect(sql).toContain("FROM read_json('https://nonet.example/api/v1/handles/nba-004/x');");
  });
});
