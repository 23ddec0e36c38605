import { BullModule } from '@nestjs/bullmq';
import { Global, Module } from '@nestjs/common';
import { QueueConnection } from './queue-connection.js';
import { TOPICS } from './outbox.sql.js';
import { RelayOutbox } from './relay-outbox.js';

/** Global, and listed first below, because that is the order in which Nest closes modules: the workers first, their connections last. */
@Global()
@Module({ providers: [QueueConnection], exports: [QueueConnection] })
class QueueConnectionModule {}

/** The job queues, for processes that work them off. Web processes only write the outbox and need none of this. */
@Module({
  imports: [
    QueueConnectionModule,
    BullModule.forRootAsync({
      inject: [QueueConnection],
      useFactory: (connection: QueueConnection) => connection.open(),
    }),
    BullModule.registerQueue(...TOPICS.map((name) => ({ name }))),
  ],
  providers: [RelayOutbox],
  exports: [BullModule],
})
export class QueueModule {}
