import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PLATFORMS } from '../../handles/platforms.js';

/** `?platforms=x,instagram` and `?platforms=x&platforms=instagram` alike. */
const listed = ({ value }: { value: unknown }): unknown => {
  const given = Array.isArray(value) ? value : [value];
  return given.flatMap((part: unknown) => (typeof part === 'string' ? part.split(',').filter((word) => word !== '') : [part]));
};

export class WorkWantedQuery {
  /** Counts as available only tasks on these platforms, as a claim with this filter would. */
  @IsOptional()
  @Transform(listed)
  @ArrayMaxSize(PLATFORMS.length)
  @IsIn(PLATFORMS, { each: true })
  platforms?: string[];

  /** Only athletes of these sports. */
  @IsOptional()
  @Transform(listed)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  sports?: string[];
}
