import { IsBoolean, IsInt, Matches, Max, Min } from 'class-validator';
import { NullIsLeftOut } from '../../../http/null-is-left-out.js';

/** What a consumer may call its cursor. */
export const CURSOR_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

export class CursorParam {
  @Matches(CURSOR_NAME, { message: 'name must be 1 to 80 letters, digits, dots, dashes or underscores' })
  name!: string;
}

export class MoveCursorDto {
  /** The last change that you have stored; 0 for none. */
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after!: number;

  /** Move it back, to read changes again. */
  @NullIsLeftOut()
  @IsBoolean()
  force?: boolean;
}
