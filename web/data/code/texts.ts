export const texts = {
  title: 'This view in code',
  lead: 'Put an API key with the role engineer in NONET_KEY first; in DuckDB, into the secret.',
  languages: { curl: 'curl', python: 'Python', sql: 'DuckDB' },
  label: 'Language',
} as const;
