Feature: Gradients and devices that prevent an array

  Rule: REF-20 force changes neither the dtype nor the missing elements on meta

    @REF-20.1
    Scenario Outline: The dtype <dtype>
      Given `t = torch.tensor([0, 1], dtype=torch.<dtype>)`
      When `n = t.numpy(force=True)`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `t` is unchanged

      Examples:
        | case          | dtype         |
        | bfloat16      | bfloat16      |
        | float8_e4m3fn | float8_e4m3fn |
        | float8_e5m2   | float8_e5m2   |
        | complex32     | complex32     |

    @REF-20.2 @needs:DEV-2
    Scenario: A tensor on meta
      Given `t = torch.empty(2, device="meta")`
      When `n = t.numpy(force=True)`
      Then it fails with `NOT_HOST_MEMORY`
      And `t` is unchanged
      And `t.device` is `torch.device("meta")`

  Rule: REF-21 Where gradients are not recorded, a tensor has an array

    @REF-21.1 @needs:MEM-1 @needs:MEM-21
    Scenario Outline: <description>: n = <code>
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `torch.set_grad_enabled(False)`
      When `n = <code>`
      Then `n` is `[1.0, 2.0]`
      And `n` and `t` have the same memory
      And `t.requires_grad` is `True`
      And `t` is unchanged

      Examples:
        | case    | description | code          |
        | numpy   | numpy       | t.numpy()     |
        | asarray | asarray     | np.asarray(t) |
        | method  | `__array__` | t.__array__() |

    @REF-21.2 @needs:REF-1
    Scenario: Refused again once gradients are recorded
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `torch.set_grad_enabled(False)`
      And `torch.set_grad_enabled(True)`
      When `n = t.numpy()`
      Then it fails with `REQUIRES_GRAD`
      And `torch.is_grad_enabled()` is `True`
      And `t` is unchanged

    @REF-21.3
    Scenario: Each scenario starts with recorded gradients
      When `enabled = torch.is_grad_enabled()`
      Then `enabled` is `True`

    @REF-21.4
    Scenario Outline: <description> does not require gradients
      Given `t = torch.tensor([1.0, 2.0], dtype=torch.float32, requires_grad=True)`
      And `torch.set_grad_enabled(False)`
      When `u = <code>`
      Then `torch.is_grad_enabled()` is `False`
      And `u.requires_grad` is `False`
      And `t.requires_grad` is `True`
      And `u` is `[1.0, 2.0]`
      And `u` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case  | description               | code                |
        | clone | A copy                    | t.clone()           |
        | cast  | A copy with another dtype | t.to(torch.float64) |

  Rule: REF-22 DLPack refuses memory that the receiver cannot represent

    @REF-22.1
    Scenario Outline: A tensor that requires gradients, to <module>
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `x = <module>.from_dlpack(t)`
      Then it fails with `REQUIRES_GRAD`
      And `t` is unchanged
      And `t.requires_grad` is `True`

      Examples:
        | case  | module |
        | numpy | np     |
        | torch | torch  |

    @REF-22.2 @needs:REF-21
    Scenario: A tensor that requires gradients, although they are not recorded
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `torch.set_grad_enabled(False)`
      When `n = np.from_dlpack(t)`
      Then it fails with `REQUIRES_GRAD`
      And `t` is unchanged

    @REF-22.3
    Scenario Outline: A dtype that NumPy lacks, <dtype>
      Given `t = torch.tensor([0, 1], dtype=torch.<dtype>)`
      When `n = np.from_dlpack(t)`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `t` is unchanged

      Examples:
        | case          | dtype         |
        | bfloat16      | bfloat16      |
        | float8_e4m3fn | float8_e4m3fn |
        | float8_e5m2   | float8_e5m2   |
        | complex32     | complex32     |

    @REF-22.4 @needs:DEV-2
    Scenario: A tensor on meta
      Given `t = torch.empty(2, device="meta")`
      When `n = np.from_dlpack(t)`
      Then it fails with `NOT_HOST_MEMORY`
      And `t` is unchanged
      And `t.device` is `torch.device("meta")`

    @REF-22.5 @needs:MEM-28 @needs:REF-2
    Scenario: A detached tensor is shared
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `n = np.from_dlpack(t.detach())`
      Then `n` is `[1.0, 2.0]`
      And `n` and `t` have the same memory
      And `t` is unchanged
      And `t.requires_grad` is `True`

    @REF-22.6 @needs:DEV-2
    Scenario Outline: A tensor on meta: <code>
      Given `t = torch.empty(2, device="meta")`
      When `x = <code>`
      Then it fails with `NOT_HOST_MEMORY`
      And `t` is unchanged
      And `t.device` is `torch.device("meta")`

      Examples:
        | case    | code                              |
        | torch   | torch.from_dlpack(t)              |
        | capsule | torch.from_dlpack(t.__dlpack__()) |

    @REF-22.7 @needs:REF-21
    Scenario Outline: A tensor that requires gradients, although they are not recorded: <code>
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `with torch.no_grad(): x = <code>`
      Then it fails with `REQUIRES_GRAD`
      And `t` is unchanged

      Examples:
        | case  | code                 |
        | torch | torch.from_dlpack(t) |
