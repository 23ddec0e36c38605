import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateIf,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { NullIsLeftOut } from '../../http/null-is-left-out.js';
import { PartialType } from '@nestjs/swagger';
import { trimmed } from '../../auth/auth.dto.js';
import { PLATFORMS, type Platform } from '../../handles/platforms.js';
import { PageQuery } from '../../http/page.js';
import { TrainingAnswerDto } from './training.dto.js';

const STAGES = ['practice', 'test'] as const;

const holdsTexts = (facts: unknown): boolean => Object.values(facts ?? {}).every((fact) => typeof fact === 'string');

export class TrainingAthleteDto {
  @Transform(trimmed)
  @IsString()
  @Length(1, 200)
  name!: string;

  @IsString()
  @Length(0, 100)
  sport!: string;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  league?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  team?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  position?: string | null;

  /** 1993, 1993-03 or 1993-03-11. */
  @IsOptional()
  @Matches(/^\d{4}(-\d\d){0,2}$/)
  birthDate?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  nationality?: string | null;

  @NullIsLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  aliases?: string[];

  @IsOptional()
  @IsString()
  @Length(1, 1000)
  notes?: string | null;

  @NullIsLeftOut()
  @IsObject()
  @ValidateBy({ name: 'isTexts', validator: { validate: holdsTexts, defaultMessage: () => 'facts must have a text for each name' } })
  facts?: Record<string, string>;
}

export class ShownPageDto {
  @IsString()
  @Length(1, 500)
  url!: string;

  @IsString()
  @Length(1, 200)
  title!: string;

  @IsString()
  @Length(1, 2000)
  text!: string;
}

export class CreateTrainingItemDto {
  @IsIn(STAGES)
  stage!: (typeof STAGES)[number];

  @IsString()
  @Length(1, 50)
  topic!: string;

  @IsIn(PLATFORMS)
  platform!: Platform;

  @IsObject()
  @ValidateNested()
  @Type(() => TrainingAthleteDto)
  athlete!: TrainingAthleteDto;

  @NullIsLeftOut()
  @IsArray()
  @ArrayMaxSize(10)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => TrainingAthleteDto)
  namesakes?: TrainingAthleteDto[];

  /** What a search would find. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ShownPageDto)
  shown!: ShownPageDto[];

  /** Left out: the usual question. */
  @IsOptional()
  @IsString()
  @Length(1, 500)
  question?: string | null;

  @IsObject()
  @ValidateNested()
  @Type(() => TrainingAnswerDto)
  answer!: TrainingAnswerDto;

  /** Why that is the answer. */
  @IsString()
  @Length(1, 2000)
  explanation!: string;
}

export class ChangeTrainingItemDto extends PartialType(CreateTrainingItemDto) {
  /** true: asked of nobody from now on. Tests that are under way still ask it. */
  @NullIsLeftOut()
  @IsBoolean()
  retired?: boolean;
}

export class PlaceTrainingItemDto {
  /** The item that it comes before; null: it comes last. */
  @ValidateIf((dto: PlaceTrainingItemDto) => dto.before !== null)
  @IsUUID()
  before!: string | null;
}

export class TrainingItemsQuery extends PageQuery {
  @IsOptional()
  @IsIn(STAGES)
  stage?: (typeof STAGES)[number];

  /** true: only those that are asked of nobody any more; false: only the others. */
  @IsOptional()
  @IsIn(['true', 'false'])
  retired?: 'true' | 'false';
}
