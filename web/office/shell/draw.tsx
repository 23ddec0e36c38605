import { MantineProvider } from '@mantine/core';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followHistory } from '../address/address.js';
import { followTheme, theme } from '../theme/theme.js';

/** Draws a room. The provider writes no styles of its own: theme/mantine.css holds them, since the security policy allows no inline style. */
export function draw(room: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root');
  followHistory();
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        colorSchemeManager={followTheme}
        defaultColorScheme="auto"
        withCssVariables={false}
        withGlobalClasses={false}
      >
        {room}
      </MantineProvider>
    </StrictMode>,
  );
}
