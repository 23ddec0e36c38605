import { Module } from '@nestjs/common';
import { AuthModule } from './auth/auth.module.js';
import { HttpModule } from './http/http.module.js';

/** What answers HTTP, as a list. */
@Module({ imports: [HttpModule, AuthModule] })
export class WebModule {}
