Feature: Pinned memory, and copies that do not block

  Rule: DEV-60 non_blocking changes nothing on the host

    @DEV-60.1 @needs:CPY-26
    Scenario Outline: u = <code>
      Given `t = torch.tensor([1.5, -2.5])`
      When `u = <code>`
      Then `u` is `<elements>`
      And `u.dtype` is `torch.<dtype>`
      And `u is t` is `<same>`
      And `t` is unchanged

      Examples:
        | case   | code                                          | elements    | dtype   | same  |
        | device | t.to('cpu', non_blocking=True)                | [1.5, -2.5] | float32 | True  |
        | dtype  | t.to(torch.int32, non_blocking=True)          | [1, -2]     | int32   | False |
        | both   | t.to('cpu', torch.float64, non_blocking=True) | [1.5, -2.5] | float64 | False |
        | copy   | t.to('cpu', non_blocking=True, copy=True)     | [1.5, -2.5] | float32 | False |
        | copy_  | torch.zeros(2).copy_(t, non_blocking=True)    | [1.5, -2.5] | float32 | False |

  Rule: DEV-61 A copy that does not block is complete after synchronize

    @DEV-61.1 @needs:DEV-26
    Scenario Outline: From <description> to the accelerator
      Given `a = torch.accelerator.current_accelerator()`
      And `t = torch.tensor([[1.5, 2.5], [3.5, 4.5]])<pinned>`
      When `u = t.to(a, non_blocking=True)`
      And `torch.accelerator.synchronize()`
      Then `u` is `[[1.5, 2.5], [3.5, 4.5]]`
      And `u.device.type == a.type` is `True`
      And `t` is unchanged

      Examples:
        | case   | description      | pinned        |
        | plain  | memory of a host |               |
        | pinned | pinned memory    | .pin_memory() |

    @DEV-61.2 @needs:DEV-26 @needs:DEV-33
    Scenario Outline: From the accelerator to <description>
      Given `u = torch.tensor([1.5, 2.5]).to(torch.accelerator.current_accelerator())`
      And `t = torch.zeros(2)<pinned>`
      When `t.copy_(u, non_blocking=True)`
      And `torch.accelerator.synchronize()`
      Then `t` is `[1.5, 2.5]`
      And `u` is unchanged

      Examples:
        | case   | description      | pinned        |
        | plain  | memory of a host |               |
        | pinned | pinned memory    | .pin_memory() |

    @DEV-61.3 @needs:DEV-26 @needs:DEV-27
    Scenario: synchronize waits for the given device
      Given `a = torch.accelerator.current_accelerator()`
      And `u = torch.zeros(2, device=torch.device(a.type, 1))`
      When `u.copy_(torch.tensor([1.5, 2.5]), non_blocking=True)`
      And `torch.accelerator.synchronize(torch.device(a.type, 1))`
      Then `u` is `[1.5, 2.5]`

  Rule: DEV-62 Pinned memory is a copy on the host

    @DEV-62.1
    Scenario: A pinned copy
      Given `a = torch.accelerator.current_accelerator()`
      And `t = torch.tensor([1.5, 2.5])`
      When `p = t.pin_memory()`
      Then `p` is `[1.5, 2.5]`
      And `(p.device, p.dtype, p.is_pinned())` is `(torch.device('cpu'), torch.float32, True)`
      And `t.is_pinned()` is `False`
      And `p` and `t` do not share memory
      And `t` is unchanged

    @DEV-62.2
    Scenario: Pinned memory is pinned once
      Given `a = torch.accelerator.current_accelerator()`
      And `p = torch.tensor([1.5, 2.5]).pin_memory()`
      When `q = p.pin_memory()`
      Then `q is p` is `True`
      And `p` is unchanged

    @DEV-62.3 @needs:MEM-6
    Scenario: A view of pinned memory is pinned, a copy is not
      Given `a = torch.accelerator.current_accelerator()`
      And `p = torch.tensor([1.5, 2.5, 3.5]).pin_memory()`
      When `v = p[1:]`
      Then `v.is_pinned()` is `True`
      And `p.clone().is_pinned()` is `False`
      And `v` and `p` share memory
      And `p` is unchanged

    @DEV-62.4 @needs:MEM-1
    Scenario: The array of a pinned tensor shares its memory
      Given `a = torch.accelerator.current_accelerator()`
      And `p = torch.tensor([1.5, 2.5]).pin_memory()`
      And `n = p.numpy()`
      When `n[0] = 9.5`
      Then `p` is `[9.5, 2.5]`
      And `n` and `p` have the same memory

  Rule: DEV-63 Memory is not pinned by itself

    @DEV-63.1
    Scenario Outline: <code>
      Given `t = <code>`
      When `p = t.is_pinned()`
      Then `p` is `False`

      Examples:
        | case       | code                                   |
        | host       | torch.zeros(2)                         |
        | from_numpy | torch.from_numpy(np.array([1.5, 2.5])) |
        | meta       | torch.empty(2, device='meta')          |

    @DEV-63.2 @needs:CRE-13
    Scenario: Memory of an accelerator
      Given `t = torch.zeros(2, device=torch.accelerator.current_accelerator())`
      When `p = t.is_pinned()`
      Then `p` is `False`

  Rule: DEV-64 Only memory of the host is pinned

    @DEV-64.1
    Scenario: A tensor on meta
      Given `t = torch.empty(2, device='meta')`
      When `p = t.pin_memory()`
      Then it fails with `NOT_HOST_MEMORY`
      And `t` is unchanged

    @DEV-64.2 @needs:CRE-13
    Scenario: A tensor on an accelerator
      Given `t = torch.ones(2, device=torch.accelerator.current_accelerator())`
      When `p = t.pin_memory()`
      Then it fails with `NOT_HOST_MEMORY`
      And `t` is unchanged

  Rule: DEV-65 Elements are read after the work on the accelerator

    @DEV-65.1 @needs:CRE-13 @needs:DEV-30 @needs:DEV-33 @needs:DEV-36
    Scenario Outline: <code>
      Given `t = torch.zeros(1000, device=torch.accelerator.current_accelerator())`
      When `t += 1`
      And `t *= 2`
      And `t += 1`
      Then `<code>` is `<value>`

      Examples:
        | case   | code                            | value  |
        | cpu    | t.cpu()[999]                    | 3.0    |
        | to     | t.to('cpu')[999]                | 3.0    |
        | item   | t[999].item()                   | 3.0    |
        | sum    | t.sum().item()                  | 3000.0 |
        | tolist | t.tolist()[999]                 | 3.0    |
        | force  | t.numpy(force=True)[999]        | 3.0    |
        | copy_  | torch.zeros(1000).copy_(t)[999] | 3.0    |
