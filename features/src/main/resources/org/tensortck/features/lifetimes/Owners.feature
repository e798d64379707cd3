Feature: Objects that keep memory alive

  Rule: LIF-2 Shared memory lives as long as any object over it

    @LIF-2.1 @needs:DTY-1 @needs:MEM-1 @needs:MEM-3 @needs:MEM-24 @needs:MEM-27 @needs:MEM-28 @needs:CPY-1 @needs:CPY-11 @needs:MEM-21 @needs:MEM-23 @needs:MEM-26
    Scenario Outline: <description>: del x; z = <other>; y[0] = 5
      Given `x = <first>`
      And `y = <second>`
      When `del x`
      And garbage is collected
      And `z = <other>`
      And `y[0] = 5`
      Then `y` is `[5.0, 2.0, 3.0]`
      And `z` is `[7.0, 8.0, 9.0]`
      And `y` and `z` do not share memory

      Examples:
        | case          | description                              | first                         | second                                                                | other                         |
        | numpy         | The array of a tensor                    | torch.tensor([1.0, 2.0, 3.0]) | x.numpy()                                                             | torch.tensor([7.0, 8.0, 9.0]) |
        | force         | The array of a tensor, with force=True   | torch.tensor([1.0, 2.0, 3.0]) | x.numpy(force=True)                                                   | torch.tensor([7.0, 8.0, 9.0]) |
        | np_asarray    | asarray of a tensor                      | torch.tensor([1.0, 2.0, 3.0]) | np.asarray(x)                                                         | torch.tensor([7.0, 8.0, 9.0]) |
        | np_dlpack     | The array imported from a tensor         | torch.tensor([1.0, 2.0, 3.0]) | np.from_dlpack(x)                                                     | torch.tensor([7.0, 8.0, 9.0]) |
        | from_numpy    | The tensor made from an array            | np.array([1.0, 2.0, 3.0])     | torch.from_numpy(x)                                                   | np.array([7.0, 8.0, 9.0])     |
        | as_tensor     | as_tensor of an array                    | np.array([1.0, 2.0, 3.0])     | torch.as_tensor(x)                                                    | np.array([7.0, 8.0, 9.0])     |
        | asarray       | asarray of an array                      | np.array([1.0, 2.0, 3.0])     | torch.asarray(x)                                                      | np.array([7.0, 8.0, 9.0])     |
        | frombuffer    | The tensor made from a buffer            | np.array([1.0, 2.0, 3.0])     | torch.frombuffer(x, dtype=torch.float64)                              | np.array([7.0, 8.0, 9.0])     |
        | np_frombuffer | The array made from a buffer             | np.array([1.0, 2.0, 3.0])     | np.frombuffer(x)                                                      | np.array([7.0, 8.0, 9.0])     |
        | from_dlpack   | The tensor imported from an array        | np.array([1.0, 2.0, 3.0])     | torch.from_dlpack(x)                                                  | np.array([7.0, 8.0, 9.0])     |
        | round_trip    | To an array and back                     | np.array([1.0, 2.0, 3.0])     | torch.from_numpy(x).numpy()                                           | np.array([7.0, 8.0, 9.0])     |
        | long_way      | To a tensor and back, by other functions | torch.tensor([1.0, 2.0, 3.0]) | np.frombuffer(torch.from_dlpack(x.numpy()).numpy(), dtype=np.float32) | torch.tensor([7.0, 8.0, 9.0]) |

    @LIF-2.2 @needs:MEM-1 @needs:MEM-3
    Scenario: The middle of a chain is deleted first
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `t = torch.from_numpy(a)`
      And `n = t.numpy()`
      When `del t`
      And garbage is collected
      And `n[0] = 5`
      Then `a` is `[5.0, 2.0, 3.0]`
      And `n` and `a` have the same memory

    @LIF-2.3 @needs:MEM-1 @needs:MEM-6 @needs:MEM-8
    Scenario: One of two arrays is deleted
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `n = t.numpy()`
      And `m = t[1:].numpy()`
      When `del n`
      And garbage is collected
      And `m[0] = 5`
      Then `t` is `[1.0, 5.0, 3.0]`
      And `m` and `t` share memory

  Rule: LIF-3 Objects over the same memory have separate state

    @LIF-3.1 @needs:MEM-1 @needs:REF-12
    Scenario: Arrays taken from one tensor
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      When `n = t.numpy()`
      And `m = t.numpy()`
      And `n.setflags(write=False)`
      Then `m.flags.writeable` is `True`
      And `n.flags.writeable` is `False`
      And `n` and `m` have the same memory
      And `t` is unchanged

    @LIF-3.2 @needs:MEM-3 @needs:CPY-1 @needs:CPY-11 @needs:MEM-27 @needs:LIF-4 @needs:LIF-5
    Scenario Outline: Tensors made by <function> from one array
      Given `a = np.array([1.0, 2.0, 3.0])`
      When `t = torch.<function>(a)`
      And `u = torch.<function>(a)`
      And `t.requires_grad = True`
      Then `u.requires_grad` is `False`
      And `t.requires_grad` is `True`
      And `t.is_set_to(u)` is `False`
      And `t.data_ptr() == u.data_ptr()` is `True`
      And `t` and `u` have the same memory
      And `a` is unchanged

      Examples:
        | case        | function    |
        | from_numpy  | from_numpy  |
        | as_tensor   | as_tensor   |
        | asarray     | asarray     |
        | from_dlpack | from_dlpack |

    @LIF-3.3 @needs:MEM-1 @needs:MEM-3 @needs:REF-12
    Scenario: An array that went to a tensor and back
      Given `a = np.array([1.0, 2.0, 3.0])`
      When `b = torch.from_numpy(a).numpy()`
      And `b.setflags(write=False)`
      Then `a.flags.writeable` is `True`
      And `b.flags.writeable` is `False`
      And `b` and `a` have the same memory
      And `a` is unchanged

    @LIF-3.4 @needs:MEM-1 @needs:MEM-3 @needs:LIF-4
    Scenario: A tensor that went to an array and back has its own storage
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      When `u = torch.from_numpy(t.numpy())`
      And `u.requires_grad = True`
      Then `t.requires_grad` is `False`
      And `u.requires_grad` is `True`
      And `u.is_set_to(t)` is `False`
      And `u` and `t` have the same memory
      And `t` is unchanged

    @LIF-3.5 @needs:MEM-1 @needs:MEM-6 @needs:MEM-8
    Scenario: Arrays taken from parts of one tensor
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `n = t[:2].numpy()`
      And `m = t[1:].numpy()`
      When `n[1] = 9`
      Then `m` is `[9.0, 3.0]`
      And `t` is `[1.0, 9.0, 3.0]`
      And `n` and `m` overlap in memory
