Feature: Refusals of the methods of DLPack

  Rule: REF-27 A capsule is imported once

    @REF-27.1 @needs:MEM-41
    Scenario Outline: <description>
      Given `x = <code>`
      When `c = x.__dlpack__(<options>); u = torch.from_dlpack(c); torch.from_dlpack(c)`
      Then it fails with `INVALID_MEMORY`
      And `x` is unchanged
      And `u` is `[1.0, 2.0]`
      And `u` and `x` have the same memory

      Examples:
        | case             | description                     | code                                          | options            |
        | tensor           | A capsule of a tensor           | torch.tensor([1.0, 2.0], dtype=torch.float64) |                    |
        | tensor_versioned | A versioned capsule of a tensor | torch.tensor([1.0, 2.0], dtype=torch.float64) | max_version=(1, 0) |
        | array            | A capsule of an array           | np.array([1.0, 2.0])                          |                    |
        | array_versioned  | A versioned capsule of an array | np.array([1.0, 2.0])                          | max_version=(1, 0) |

  Rule: REF-28 A capsule without a version has no read-only memory

    @REF-28.1 @needs:REF-12
    Scenario Outline: <description>: a.__dlpack__(<options>)
      Given `a = np.array([1.0, 2.0])`
      And `a.setflags(write=False)`
      When `a.__dlpack__(<options>)`
      Then it fails with `READ_ONLY`
      And `a` is unchanged

      Examples:
        | case        | description          | options            |
        | plain       | No version           |                    |
        | unversioned | A version before 1.0 | max_version=(0, 8) |
        | no_copy     | A copy is forbidden  | copy=False         |

    @REF-28.2 @needs:REF-12 @needs:MEM-41
    Scenario: A version that can say so
      Given `a = np.array([1.0, 2.0])`
      And `a.setflags(write=False)`
      When `u = torch.from_dlpack(a.__dlpack__(max_version=(1, 0)))`
      Then `u` is `[1.0, 2.0]`
      And `a` is unchanged

  Rule: REF-29 A capsule cannot describe every object

    @REF-29.1
    Scenario: A tensor that requires gradients
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `t.__dlpack__()`
      Then it fails with `REQUIRES_GRAD`
      And `t` is unchanged

    @REF-29.2 @needs:CPX-7
    Scenario: A tensor with a pending conjugation
      Given `t = torch.tensor([1 + 2j]).conj()`
      When `t.__dlpack__()`
      Then it fails with `UNRESOLVED`
      And `t` is unchanged

    @REF-29.3 @needs:DEV-2
    Scenario: A tensor without host memory
      Given `t = torch.empty(2, device='meta')`
      When `t.__dlpack__()`
      Then it fails with `NOT_HOST_MEMORY`
      And `t` is unchanged

    @REF-29.4 @needs:REF-8
    Scenario: An array in the other byte order
      Given `a = np.array([1.0, 2.0])`
      And `b = a.astype(a.dtype.newbyteorder())`
      When `b.__dlpack__()`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `b` is unchanged

  Rule: REF-30 DLPack refuses an unknown type of device

    @REF-30.1
    Scenario Outline: <description>: x.__dlpack__(dl_device=(99, 0)<options>)
      Given `x = <code>`
      When `x.__dlpack__(dl_device=(99, 0)<options>)`
      Then it fails with `INVALID_ARGUMENT`
      And `x` is unchanged

      Examples:
        | case             | description         | code                     | options              |
        | tensor           | A tensor            | torch.tensor([1.0, 2.0]) |                      |
        | tensor_versioned | A tensor, versioned | torch.tensor([1.0, 2.0]) | , max_version=(1, 0) |
        | array            | An array            | np.array([1.0, 2.0])     |                      |
        | array_versioned  | An array, versioned | np.array([1.0, 2.0])     | , max_version=(1, 0) |

  Rule: REF-55 DLPack refuses a stream of memory on the host

    @REF-55.1
    Scenario Outline: <description>: x.__dlpack__(stream=<stream>)
      Given `x = <code>`
      When `x.__dlpack__(stream=<stream>)`
      Then it fails with `INVALID_ARGUMENT`
      And `x` is unchanged

      Examples:
        | case        | description                    | code                     | stream |
        | tensor      | The default stream of a tensor | torch.tensor([1.0, 2.0]) | 1      |
        | tensor_zero | Stream 0 of a tensor           | torch.tensor([1.0, 2.0]) | 0      |
        | tensor_high | Another stream of a tensor     | torch.tensor([1.0, 2.0]) | 140000 |
        | array       | The default stream of an array | np.array([1.0, 2.0])     | 1      |
        | array_zero  | Stream 0 of an array           | np.array([1.0, 2.0])     | 0      |
        | array_high  | Another stream of an array     | np.array([1.0, 2.0])     | 140000 |

    @REF-55.2 @needs:MEM-41
    Scenario Outline: <description>: c = x.__dlpack__(stream=<stream>)
      Given `x = <code>`
      When `c = x.__dlpack__(stream=<stream>)`
      And `u = torch.from_dlpack(c)`
      And `u[1] = -7`
      Then `x` is `[1.0, -7.0]`
      And `u` and `x` have the same memory

      Examples:
        | case            | description                      | code                     | stream                   |
        | tensor          | No stream of a tensor            | torch.tensor([1.0, 2.0]) | None                     |
        | tensor_version  | No stream of a tensor, versioned | torch.tensor([1.0, 2.0]) | None, max_version=(1, 0) |
        | synchronization | A tensor without synchronization | torch.tensor([1.0, 2.0]) | -1                       |
        | array           | No stream of an array            | np.array([1.0, 2.0])     | None                     |
        | array_version   | No stream of an array, versioned | np.array([1.0, 2.0])     | None, max_version=(1, 0) |
