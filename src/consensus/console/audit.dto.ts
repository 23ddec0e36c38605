import { Transform } from 'class-transformer';
import { IsISO8601, IsOptional, IsString, MaxLength } from 'class-validator';
import { trimmed } from '../../auth/auth.dto.js';
import { PageQuery } from '../../http/page.js';

/** Whose acts, which, about what, and when. What is left out narrows nothing. */
export class AuditQuery extends PageQuery {
  /** As kind:id; or a kind alone. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  subject?: string;

  /** Part of an e-mail address; `nonet`: what Nonet did by itself. */
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(254)
  actor?: string;

  /** As noun.verb; or a noun alone. */
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(100)
  action?: string;

  /** From this moment on. */
  @IsOptional()
  @IsISO8601({ strict: true })
  since?: string;

  /** Before this moment. */
  @IsOptional()
  @IsISO8601({ strict: true })
  until?: string;
}
