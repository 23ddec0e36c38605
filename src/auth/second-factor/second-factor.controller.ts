import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Id } from '../../http/id.pipe.js';
import { BeforeSecondFactor, For, Me } from '../access.js';
import type { Caller } from '../caller.js';
import { tokenOf } from '../session-cookie.js';
import { CodeDto, PasswordAndCodeDto, PasswordDto } from './second-factor.dto.js';
import { SecondFactor } from './second-factor.js';
import type { BegunView, RecoveryCodesView, SecondFactorView } from './second-factor.view.js';

@ApiTags('Accounts')
@Controller('api/v1')
export class SecondFactorController {
  constructor(private readonly factor: SecondFactor) {}

  /** Whether one's own account has a second factor. */
  @For('requester', 'engineer')
  @BeforeSecondFactor()
  @Get('accounts/me/second-factor')
  read(@Me() caller: Caller): Promise<SecondFactorView> {
    return this.factor.read(caller);
  }

  /** Begins: answers the secret for the authenticator app. Nothing changes until a code confirms it. */
  @For('requester', 'engineer')
  @BeforeSecondFactor()
  @Post('accounts/me/second-factor')
  begin(@Me() caller: Caller, @Body() { password }: PasswordDto): Promise<BegunView> {
    return this.factor.begin(caller, password);
  }

  /** Turns it on with a code of the app, signs out everywhere else, and answers ten recovery codes. */
  @For('requester', 'engineer')
  @BeforeSecondFactor()
  @Post('accounts/me/second-factor/confirmation')
  async confirm(@Me() caller: Caller, @Body() { code }: CodeDto, @Req() request: FastifyRequest): Promise<RecoveryCodesView> {
    return { recoveryCodes: await this.factor.confirm(caller, code, tokenOf(request)) };
  }

  /** Ten new recovery codes; the old ones stop working. */
  @For('requester', 'engineer')
  @Post('accounts/me/second-factor/recovery-codes')
  async renew(@Me() caller: Caller, @Body() { password, code }: PasswordAndCodeDto): Promise<RecoveryCodesView> {
    return { recoveryCodes: await this.factor.renewCodes(caller, password, code) };
  }

  /** Turns it off. */
  @For('requester', 'engineer')
  @Post('accounts/me/second-factor/removal')
  @HttpCode(204)
  async turnOff(@Me() caller: Caller, @Body() { password, code }: PasswordAndCodeDto): Promise<void> {
    await this.factor.turnOff(caller, password, code);
  }

  /** Takes somebody's second factor away, who lost the phone and the recovery codes. Their sessions end. */
  @For('admin')
  @Delete('accounts/:id/second-factor')
  @HttpCode(204)
  async reset(@Me() caller: Caller, @Param('id', Id) id: string): Promise<void> {
    await this.factor.reset(caller, id);
  }
}
