import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../config/settings.js';
import { mustEnrol } from './access.guard.js';
import { BeforeSecondFactor, Me, Public, SignedIn } from './access.js';
import { ChangePasswordDto, RedeemLinkDto, SignInDto } from './auth.dto.js';
import { type AccountView, viewAccount, viewCaller } from './auth.view.js';
import type { Caller } from './caller.js';
import { ChangePassword } from './change-password.js';
import { setDeviceCookie } from './guessing/device-cookie.js';
import { trierOf } from './guessing/trier.js';
import { ManageAccounts } from './manage-accounts.js';
import { clearSessionCookie, setSessionCookie, tokenOf } from './session-cookie.js';
import { type SignedInSession, SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';

@ApiTags('Accounts')
@Controller('api/v1')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly changePassword: ChangePassword,
    private readonly accounts: ManageAccounts,
    private readonly signOut: SignOut,
    private readonly settings: Settings,
  ) {}

  /**
   * Signs in: answers a token and sets the browser's session cookie. 401 `second_factor_needed`: send it again with the code. After some wrong
   * passwords or codes, 429 says how long to wait.
   */
  @Public()
  @Post('sessions')
  async open(
    @Body() { email, password, code }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<{ token: string; account: AccountView }> {
    return this.begin(await this.signIn.run(trierOf(request, email, this.settings), password, code), response);
  }

  /** Sets the password of an invited account, with the token of its one-time link, and signs in. An account with a second factor needs its code too. */
  @Public()
  @Post('links/redeem')
  async redeem(
    @Body() { token, password, code }: RedeemLinkDto,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<{ token: string; account: AccountView }> {
    return this.begin(await this.accounts.redeem(token, password, code), response);
  }

  /** Whose session, or key, this is; and whether nothing else is open to it before a second factor is on. */
  @SignedIn()
  @BeforeSecondFactor()
  @Get('sessions/current')
  current(@Me() caller: Caller): { account: AccountView; secondFactorRequired: boolean } {
    return { account: viewCaller(caller), secondFactorRequired: mustEnrol(caller, this.settings) };
  }

  /** Signs out. */
  @SignedIn()
  @BeforeSecondFactor()
  @Delete('sessions/current')
  @HttpCode(204)
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) response: FastifyReply): Promise<void> {
    await this.signOut.run(tokenOf(request));
    clearSessionCookie(response);
  }

  /** Signs out everywhere. */
  @SignedIn()
  @BeforeSecondFactor()
  @Delete('sessions')
  @HttpCode(204)
  async endAll(@Me() caller: Caller, @Res({ passthrough: true }) response: FastifyReply): Promise<void> {
    await this.signOut.everywhere(caller.accountId);
    clearSessionCookie(response);
  }

  /** Changes one's password, and signs out everywhere. */
  @SignedIn()
  @Put('accounts/me/password')
  @HttpCode(204)
  async change(@Me() caller: Caller, @Body() body: ChangePasswordDto): Promise<void> {
    await this.changePassword.run(caller.accountId, body.currentPassword, body.newPassword);
  }

  private begin({ token, account }: SignedInSession, response: FastifyReply): { token: string; account: AccountView } {
    setSessionCookie(response, token, this.settings.publicUrl.startsWith('https:'));
    setDeviceCookie(response, account.email, this.settings);
    return { token, account: viewAccount(account) };
  }
}
