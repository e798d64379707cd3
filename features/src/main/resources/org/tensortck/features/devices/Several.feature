Feature: Tensors on several devices

  Rule: DEV-14 Operands on different devices are refused

    @DEV-14.1 @needs:DEV-2
    Scenario: Operations on elements
      Given `h = torch.ones(2)`
      And `m = torch.empty(2, device='meta')`
      Then `(CODE).device` is `RESULT` for every row of
        | CODE      | RESULT           |
        | m + h     | !NOT_HOST_MEMORY |
        | h + m     | !NOT_HOST_MEMORY |
        | h - m[0]  | !NOT_HOST_MEMORY |
        | m[0] * h  | !NOT_HOST_MEMORY |
        | m * h[:1] | !NOT_HOST_MEMORY |
        | h / m     | !NOT_HOST_MEMORY |
        | m ** h    | !NOT_HOST_MEMORY |
        | m == h    | !NOT_HOST_MEMORY |
        | h != m    | !NOT_HOST_MEMORY |
        | h < m     | !NOT_HOST_MEMORY |
      And `h` is unchanged
      And `m` is unchanged

    @DEV-14.2 @needs:DEV-2
    Scenario: Joined tensors
      Given `h = torch.ones(2)`
      And `m = torch.empty(2, device='meta')`
      Then `torch.CODE.device` is `RESULT` for every row of
        | CODE           | RESULT           |
        | cat([h, m])    | !NOT_HOST_MEMORY |
        | cat([m, h])    | !NOT_HOST_MEMORY |
        | concat([m, h]) | !NOT_HOST_MEMORY |
        | stack([h, m])  | !NOT_HOST_MEMORY |
        | stack([m, h])  | !NOT_HOST_MEMORY |
        | hstack([m, h]) | !NOT_HOST_MEMORY |
        | vstack([h, m]) | !NOT_HOST_MEMORY |
      And `h` is unchanged
      And `m` is unchanged

    @DEV-14.3 @needs:DEV-2
    Scenario: The condition and the choices of where
      Given `h = torch.ones(2)`
      And `m = torch.empty(2, device='meta')`
      And `c = torch.tensor([True, False])`
      And `d = torch.empty(2, dtype=torch.bool, device='meta')`
      Then `torch.where(ARGUMENTS).device` is `RESULT` for every row of
        | ARGUMENTS  | RESULT           |
        | d, h, h    | !NOT_HOST_MEMORY |
        | d, m, h    | !NOT_HOST_MEMORY |
        | d, h, m    | !NOT_HOST_MEMORY |
        | d, h, 1    | !NOT_HOST_MEMORY |
        | c, m, m    | !NOT_HOST_MEMORY |
        | c, m, 1    | !NOT_HOST_MEMORY |
        | c, m[0], h | !NOT_HOST_MEMORY |
      And `h` is unchanged
      And `m` is unchanged
      And `c` is unchanged
      And `d` is unchanged

  Rule: DEV-15 A 0-d tensor on the host may be chosen on any device

    @DEV-15.1 @needs:DTY-1 @needs:DEV-2 @needs:IDX-37
    Scenario: A 0-d tensor among the choices of where
      Given `m = torch.empty(2, 3, device='meta')`
      And `d = torch.empty(2, 3, dtype=torch.bool, device='meta')`
      Then `(CODE.device, CODE.shape, CODE.dtype)` is `(torch.device('meta'), (2, 3), torch.float32)` for every row of
        | CODE                                                 |
        | torch.where(d, m, torch.tensor(1.0))                 |
        | torch.where(d, torch.tensor(1), m)                   |
        | torch.where(d, torch.tensor(1.0), torch.tensor(2.0)) |
        | torch.where(torch.tensor(True), m, m)                |
        | torch.where(d, m, 1)                                 |
      And `m` is unchanged

  Rule: DEV-16 A target stays on its device

    @DEV-16.1 @needs:DEV-2
    Scenario: The target of out
      Given `h = torch.ones(2)`
      And `m = torch.empty(2, device='meta')`
      Then `(CODE).device` is `RESULT` for every row of
        | CODE                   | RESULT           |
        | torch.add(m, m, out=h) | !NOT_HOST_MEMORY |
        | torch.add(m, 1, out=h) | !NOT_HOST_MEMORY |
        | torch.add(h, h, out=m) | !NOT_HOST_MEMORY |
        | torch.mul(h, 2, out=m) | !NOT_HOST_MEMORY |
      And `h` is unchanged
      And `m` is unchanged

    @DEV-16.2 @needs:DEV-2 @deviates:PyTorch
    Scenario: Operations in place
      Given `h = torch.ones(2)`
      And `z = torch.tensor(1.0)`
      And `m = torch.empty(2, device='meta')`
      Then `(CODE).device` is `RESULT` for every row of
        | CODE         | RESULT           |
        | h.add_(m)    | !NOT_HOST_MEMORY |
        | h.mul_(m[0]) | !NOT_HOST_MEMORY |
        | z.sub_(m[0]) | !NOT_HOST_MEMORY |
        | m.add_(h)    | !NOT_HOST_MEMORY |
      And `h` is unchanged
      And `z` is unchanged
      And `m` is unchanged

  Rule: DEV-17 An index on another device is refused

    @DEV-17.1 @needs:DEV-2
    Scenario: Functions that compare the devices
      Given `h = torch.ones(2)`
      And `i = torch.empty(1, dtype=torch.int64, device='meta')`
      And `b = torch.empty(2, dtype=torch.bool, device='meta')`
      Then `(CODE).device` is `RESULT` for every row of
        | CODE                               | RESULT           |
        | h[b]                               | !NOT_HOST_MEMORY |
        | torch.take_along_dim(h, i, 0)      | !NOT_HOST_MEMORY |
        | torch.masked_select(h, b)          | !NOT_HOST_MEMORY |
        | h.index_fill_(0, i, 1)             | !NOT_HOST_MEMORY |
        | h.index_copy_(0, i, torch.ones(1)) | !NOT_HOST_MEMORY |
      And `h` is unchanged
      And `i` is unchanged
      And `b` is unchanged

    @DEV-17.2 @needs:DEV-2 @deviates:PyTorch
    Scenario Outline: <code>
      Given `h = torch.ones(2)`
      And `i = torch.empty(1, dtype=torch.int64, device='meta')`
      And `b = torch.empty(2, dtype=torch.bool, device='meta')`
      When `u = <code>`
      Then it fails with `NOT_HOST_MEMORY`
      And `h` is unchanged
      And `i` is unchanged
      And `b` is unchanged

      Examples:
        | case         | code                              |
        | brackets     | h[i]                              |
        | gather       | torch.gather(h, 0, i)             |
        | index_select | torch.index_select(h, 0, i)       |
        | take         | torch.take(h, i)                  |
        | index_put_   | h.index_put_((i,), torch.ones(1)) |
        | masked_fill_ | h.masked_fill_(b, 2)              |

    @DEV-17.3 @needs:DEV-2 @deviates:PyTorch
    Scenario Outline: <code>
      Given `h = torch.ones(2)`
      And `i = torch.empty(1, dtype=torch.int64, device='meta')`
      And `b = torch.empty(2, dtype=torch.bool, device='meta')`
      When `<code>`
      Then it fails with `NOT_HOST_MEMORY`
      And `h` is unchanged
      And `i` is unchanged
      And `b` is unchanged

      Examples:
        | case | code     |
        | item | h[i] = 2 |
        | mask | h[b] = 2 |

  Rule: DEV-18 An index on the host selects on any device

    @DEV-18.1 @needs:IDX-2 @needs:DEV-2
    Scenario: Brackets
      Given `m = torch.empty(2, 3, device='meta')`
      Then `(CODE.device, CODE.shape)` is `(torch.device('meta'), SHAPE)` for every row of
        | CODE                           | SHAPE  |
        | m[torch.tensor([1, 0, 1])]     | (3, 3) |
        | m[:, torch.tensor([2])]        | (2, 1) |
        | m[torch.tensor([True, False])] | (1, 3) |
        | m[[1, 1]]                      | (2, 3) |
        | m[torch.tensor([[0], [1]]), 0] | (2, 1) |
      And `m` is unchanged

  Rule: DEV-19 copy_ and assignments to a part copy from any device

    @DEV-19.1 @needs:DEV-2
    Scenario Outline: To meta: <code>
      Given `h = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])`
      And `m = torch.empty(2, 3, dtype=torch.float64, device='meta').T`
      When `<code>`
      Then `m.device` is `torch.device('meta')`
      And `m.dtype` is `torch.float64`
      And `m` has strides `(1, 3)`
      And `h` is unchanged

      Examples:
        | case   | code          |
        | copy_  | m.copy_(h)    |
        | row    | m.copy_(h[0]) |
        | whole  | m[:] = h      |
        | part   | m[0] = h[1]   |
        | number | m[0, 0] = 1   |

    @DEV-19.2
    Scenario: copy_ returns the target
      Given `h = torch.tensor([1.0, 2.0])`
      And `m = torch.empty(2, device='meta')`
      When `u = m.copy_(h)`
      Then `u is m` is `True`
      And `h` is unchanged

    @DEV-19.3 @needs:DEV-2
    Scenario Outline: From meta: <code>
      Given `h = torch.tensor([1.0, 2.0])`
      And `m = torch.empty(2, device='meta')`
      When `<code>`
      Then it fails with `NOT_HOST_MEMORY`
      And `h` is unchanged
      And `m` is unchanged

      Examples:
        | case  | code        |
        | copy_ | h.copy_(m)  |
        | whole | h[:] = m    |
        | part  | h[0] = m[1] |

  Rule: DEV-20 A tensor cannot get storage on another device

    @DEV-20.1 @needs:DTY-1 @needs:LIF-1 @needs:DEV-2
    Scenario Outline: <code>
      Given `h = torch.tensor([1.0, 2.0])`
      And `m = torch.empty(2, device='meta')`
      When `<code>`
      Then it fails with `NOT_HOST_MEMORY`
      And `h` is unchanged
      And `m` is unchanged
      And `h.device` is `torch.device('cpu')`
      And `m.device` is `torch.device('meta')`

      Examples:
        | case     | code       |
        | set_     | h.set_(m)  |
        | set_host | m.set_(h)  |
        | data     | h.data = m |
        | host     | m.data = h |
