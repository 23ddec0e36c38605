import { createTheme, type MantineColorSchemeManager, type VariantColorResolverResult, type VariantColorsResolver } from '@mantine/core';
import { chooseTheme, currentTheme } from '../../ui/theme.js';

/** Buttons in the hand's own colours: filled for the one thing to do next, quiet for the rest; `bad` where something is lost. */
const resolveColors: VariantColorsResolver = ({ variant, color }) => {
  const tone = color === 'bad' ? 'bad' : 'accent';
  return LOOKS[variant]?.(tone) ?? quiet('ink');
};

type Tone = 'accent' | 'bad';

const LOOKS: Record<string, (tone: Tone) => VariantColorResolverResult> = {
  filled: (tone) => ({
    background: `var(--${tone})`,
    hover: `var(--${tone === 'bad' ? 'bad' : 'accent-strong'})`,
    color: tone === 'bad' ? 'var(--ground)' : 'var(--on-accent)',
    border: '1px solid transparent',
  }),
  default: (tone) => quiet(tone === 'bad' ? 'bad' : 'ink'),
  subtle: (tone) => ({ ...quiet(tone), border: '1px solid transparent' }),
  light: (tone) => ({ ...quiet(tone), background: `var(--${tone}-soft)`, border: '1px solid transparent' }),
};

const quiet = (ink: string): VariantColorResolverResult => ({
  background: 'transparent',
  hover: 'var(--sunken)',
  color: `var(--${ink})`,
  border: '1px solid var(--edge)',
});

export const theme = createTheme({
  primaryColor: 'accent',
  colors: { accent: Array(10).fill('var(--accent)') as never },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver: resolveColors,
  components: {
    Button: { defaultProps: { variant: 'default' } },
    Checkbox: { defaultProps: { color: 'accent', iconColor: 'var(--on-accent)' } },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, position: 'bottom-end' } },
    NumberInput: { defaultProps: { hideControls: true } },
    Select: { defaultProps: { checkIconPosition: 'right', allowDeselect: false } },
    Tooltip: { defaultProps: { openDelay: 200, transitionProps: { duration: 80 }, multiline: true } },
  },
});

/** The reader's choice of theme is the whole site's; Mantine only has to follow it. */
export const followTheme: MantineColorSchemeManager = {
  get: () => {
    const chosen = currentTheme();
    return chosen === 'system' ? 'auto' : chosen;
  },
  set: (scheme) => chooseTheme(scheme === 'auto' ? 'system' : scheme),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => chooseTheme('system'),
};
