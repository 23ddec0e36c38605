import { ArrayMaxSize, IsArray, IsIn, IsString, MaxLength } from 'class-validator';
import { NullIsLeftOut } from '../../http/null-is-left-out.js';
import { PLATFORMS } from '../../handles/platforms.js';

export class ClaimDto {
  /** Only tasks on these platforms. */
  @NullIsLeftOut()
  @IsArray()
  @ArrayMaxSize(PLATFORMS.length)
  @IsIn(PLATFORMS, { each: true })
  platforms?: string[];

  /** Only athletes of these sports. */
  @NullIsLeftOut()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  sports?: string[];
}
