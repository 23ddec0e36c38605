import { IsBoolean, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { NullIsLeftOut } from '../../http/null-is-left-out.js';
import { WorkerReasonDto } from '../standing/workers.dto.js';

export class EraseMeDto {
  @IsString()
  @Length(1, 200)
  password!: string;

  /** Gives up the balance, and the pay of work that isn't approved yet. */
  @NullIsLeftOut()
  @IsBoolean()
  forfeit?: boolean;
}

export class EraseWorkerDto extends WorkerReasonDto {
  /** The worker gives up the balance, and the pay of work that isn't approved yet. */
  @NullIsLeftOut()
  @IsBoolean()
  forfeit?: boolean;
}

export class ErasureQuery {
  /** Says what would be erased, and erases nothing. */
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';
}
